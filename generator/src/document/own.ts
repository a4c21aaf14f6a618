/** A member that an object has itself: what it merely inherits, such as `constructor`, does not count. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
