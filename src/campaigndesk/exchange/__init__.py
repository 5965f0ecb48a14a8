"""Files in and out: plans from CSV and XLSX, calendars and tables back out."""
