"""What is true, and what people do: rules as pure functions, run by laptop and server alike."""
