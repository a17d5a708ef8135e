"""What every role shares: typed models, errors in plain words, paths, settings, secrets, the job ledger."""
