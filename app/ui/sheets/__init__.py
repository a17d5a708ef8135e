"""Looking at a lesson's PDFs inside the window, and printing them."""
