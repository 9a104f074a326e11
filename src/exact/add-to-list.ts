/** Adds an item to the list that a map keeps for a key, and begins the list where there is none: keys and items stay in the order in which they came. O(1). */
export const addToList = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};
