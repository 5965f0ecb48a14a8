"""The pages for browsers: what waits for a decision, and the calendar to read. Nothing here runs in the browser."""
