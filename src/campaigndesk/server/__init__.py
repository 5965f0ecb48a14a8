"""The shared server: who may come in, the ledger of changes, and the news that goes out."""
