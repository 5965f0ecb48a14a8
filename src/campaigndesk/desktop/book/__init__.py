"""The campaign book on paper and as a workbook."""
