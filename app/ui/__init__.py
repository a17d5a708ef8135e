"""The window, a thin skin over the engine: widgets, models, dialogs; `bridge` is its only way to the gateway."""
