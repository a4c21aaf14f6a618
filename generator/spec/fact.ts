/**
 * How a fact about the API is known.
 * - `recorded`: a live server was recorded to do so
 * - `tested`: the integration tests of a public client hold it
 * - `used`: a public client depends on it in production
 * - `documented`: Halo says so, in its document or in the explanations of an older one
 * - `convention`: similar operations do so; nobody saw this one do it
 */
export type Basis = 'recorded' | 'tested' | 'used' | 'documented' | 'convention'

/** A single fact: a value and how we know it. */
export interface Fact<Value> {
  value: Value
  basis: Basis
  /** What the recording showed where it is not obvious, or what is not known. */
  note?: string
}
