/**
 * Measures several things in turn, A B C A B C …, so that what else the machine does meets all of them alike.
 *
 * @returns The figures of each, in the order of the rounds.
 */
export async function inTurn<Thing>(
  things: readonly Thing[],
  rounds: number,
  measure: (thing: Thing) => Promise<Record<string, number>>,
): Promise<Map<Thing, Record<string, number[]>>> {
  const figures = new Map<Thing, Record<string, number[]>>(things.map((thing) => [thing, {}]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [thing, known] of figures) {
      for (const [name, figure] of Object.entries(await measure(thing))) {
        known[name] ??= []
        known[name].push(figure)
      }
    }
  }
  return figures
}
