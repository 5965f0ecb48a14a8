"""What is kept for writing: hashtag groups, templates, the handle book."""
