let number = 0

/** Runs one step of the tour and prints its result. */
export async function step<Result>(
  title: string,
  run: () => Promise<Result>,
  tell: (result: Result) => string,
): Promise<Result> {
  number += 1
  const result = await run()
  console.log(`\n${number}. ${title}\n   ${tell(result)}`)
  return result
}
