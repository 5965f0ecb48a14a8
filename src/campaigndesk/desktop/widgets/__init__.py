"""Small widgets that the views share; each has an accessible name and works from the keyboard."""
