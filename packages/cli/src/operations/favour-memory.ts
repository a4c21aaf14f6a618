/**
 * Tells the engine to keep its heap small at the price of some speed. A long list passes through quickly, and the engine
 * would rather grow than collect: 10,000 tickets took 133 MB without this, and 107 MB with it. To mirror
 * 200,000 tickets took 302 MB without it, and 132 MB with it.
 */
export async function favourMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--optimize-for-size')
}
