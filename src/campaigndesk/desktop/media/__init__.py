"""Pictures and films of the whole desk: what there is, where it is used, what ends when."""
