"""The coverage matrix: country by channel, on a page of the calendar and on the page of a campaign."""
