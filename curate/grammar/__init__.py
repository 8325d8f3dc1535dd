"""LanguageTool: installed, started, asked, and its answers kept."""
