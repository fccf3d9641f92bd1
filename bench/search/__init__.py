"""How well search answers, and what it costs, beside two engines that others use."""
