"""Where the work is: sync rounds in the network's lane, and the words for them."""
