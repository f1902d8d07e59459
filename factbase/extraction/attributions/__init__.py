"""Who the article says said it: cues in the sentence, and speakers carried over quotations."""
