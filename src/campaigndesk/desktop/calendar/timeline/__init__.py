"""The timeline: a lane for each campaign or country, with its bars and the posts on them."""
