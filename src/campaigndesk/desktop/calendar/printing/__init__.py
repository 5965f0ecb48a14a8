"""Month and agenda on paper or as a PDF, with page numbers and the filters named."""
