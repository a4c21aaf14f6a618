/**
 * Measures several things in turn, A B C, C B A, …, so that background load and leftovers of the previous run affect all
 * equally.
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
    for (const [thing, known] of round % 2 ? [...figures].reverse() : figures) {
      for (const [name, figure] of Object.entries(await measure(thing))) {
        known[name] ??= []
        known[name].push(figure)
      }
    }
  }
  return figures
}
