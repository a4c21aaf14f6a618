/** The longest that timers can wait, in milliseconds: 24.8 days. */
export const longestTimer = 2 ** 31 - 1
