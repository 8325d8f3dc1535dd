"""LanguageTool's rules under our codes: G9xx, and T9xx for what it says of spelling."""
