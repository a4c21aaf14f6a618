/** A value of a column. Timestamps are ISO text in UTC, JSON is its text. */
export type Value = string | number | boolean | null
