/** Longest time a long list holds the background at once, in milliseconds: a card that waits is not kept from its answer. */
const TURN = 50;

/** Map a long list, letting others have their turn in between. */
export async function inTurns<In, Out>(items: readonly In[], map: (item: In) => Out): Promise<Out[]> {
  const mapped: Out[] = [];
  let end = performance.now() + TURN;
  for (const item of items) {
    mapped.push(map(item));
    if (performance.now() < end) continue;
    await new Promise((turn) => setTimeout(turn));
    end = performance.now() + TURN;
  }
  return mapped;
}
