"""The catalogue and news site of the Campus du numérique public: from Markdown to pages."""
