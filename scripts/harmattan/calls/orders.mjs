import { at, HOUR, MINUTE } from "../clock.mjs";
import { convoysOf } from "../journeys.mjs";
import { generator } from "../random.mjs";
import { SABHA_CHANGE, SABRATHA_CHANGE } from "../subscribers.mjs";

/**
 * What is said around each convoy: orders run down from the organizer within minutes, reports run up,
 * and the captain is paid when he is back.
 */
export function orders(book) {
  const random = generator("orders");
  for (const convoy of convoysOf("zuwara")) firstCrew(book, random, convoy);
  for (const convoy of convoysOf("sabratha")) secondCrew(book, random, convoy);
  afterTheWreck(book, random);
  newNumbers(book, random);
  moments(book, random);
}

function firstCrew(book, random, { id, leave, dirkou, sabha, onward, halt, leaveHalt, coast, boat, ends }) {
  const soon = (instant) => instant + random.int(0, 25 * MINUTE);
  // Agadez: the desert stage has its own small hierarchy.
  book.order(soon(leave - 34 * HOUR), "oumarou", "sani", ["zouera", "issoufa", "akhmoudou"], random);
  book.order(soon(leave - 31 * HOUR), "nouri", "attaher", ["akhmoudou", "faraj"], random);
  book.chain(soon(leave - 29 * HOUR), ["akhmoudou", "hamidine", "nasser"], random);
  book.order(soon(leave - 9 * HOUR), "sani", "akhmoudou", id === "a3" ? ["zouera"] : ["hamidine", "zouera"], random);
  // Dirkou
  book.call("akhmoudou", "yaskou", soon(dirkou), random, { tag: "road" });
  book.call("yaskou", "akhmoudou", soon(dirkou + 2 * HOUR), random, { tag: "road" });
  if (id !== "a3") book.call("hamidine", "yaskou", soon(dirkou + HOUR), random, { tag: "road" });
  // Sabha
  book.chain(soon(sabha), ["akhmoudou", "attaher", "nouri"], random, { tag: "report" });
  book.call("akhmoudou", "sani", soon(sabha + 3 * HOUR), random, { tag: "report" });
  book.call("hamidine", "attaher", soon(sabha + HOUR), random, { tag: "road" });
  book.order(soon(onward - 8 * HOUR), "nouri", "attaher", ["faraj", "miftah"], random);
  book.call("faraj", "attaher", soon(onward - 2 * HOUR), random, { tag: "road" });
  // Bani Walid
  book.call("faraj", "attaher", soon(halt), random, { tag: "report" });
  book.chain(soon(halt + 2 * HOUR), ["miftah", "attaher", "nouri"], random, { tag: "report" });
  if (id === "a1") book.call("nouri", "khalifa", soon(halt + 5 * HOUR), random);
  book.order(soon(leaveHalt - 6 * HOUR), "nouri", "melloul", ["miftah", "faraj"], random);
  book.chain(soon(leaveHalt - 5 * HOUR), ["khalifa", "miftah", "seid"], random);
  // Zuwara
  book.chain(soon(coast + 5 * HOUR), ["faraj", "melloul", "nouri"], random, { tag: "report" });
  book.order(soon(boat - 31 * HOUR), "nouri", "melloul", ["bechir", "mabrouk", "jumaa", "khadija"], random);
  book.order(soon(boat - 30 * HOUR), "nouri", "tesfalem", ["bechir"], random);
  book.chain(soon(boat - 26 * HOUR), ["bechir", "mabrouk"], random, { tag: "sea" });
  book.order(soon(boat - 7 * HOUR), "nouri", "melloul", ["bechir", "jumaa", "mabrouk"], random);
  book.call("bechir", "melloul", soon(boat - 5 * HOUR), random, { tag: "sea" });
  book.call("melloul", "bechir", soon(boat - 3 * HOUR), random, { tag: "sea" });
  book.call("bechir", "jumaa", soon(boat - 2 * HOUR), random, { tag: "sea" });
  book.call("bechir", "melloul", boat - 45 * MINUTE + random.int(0, 8 * MINUTE), random, { tag: "sea" });
  book.chain(boat + random.int(20, 50) * MINUTE, ["jumaa", "melloul", "nouri"], random, { tag: "report" });
  // Back on the skiff, and paid.
  book.chain(boat + 35 * HOUR + random.int(0, 50) * MINUTE, ["bechir", "melloul", "nouri"], random, { tag: "report" });
  book.chain(boat + 44 * HOUR + random.int(0, 90) * MINUTE, ["nouri", "tesfalem", "bechir"], random, { tag: "pay" });
  book.call("bechir", "tesfalem", boat + 50 * HOUR + random.int(0, 90) * MINUTE, random, { tag: "pay" });
  book.chain(ends[0].at + random.int(4, 7) * HOUR, ["melloul", "nouri"], random, { tag: "report" });
}

function secondCrew(book, random, { id, leave, sabha, onward, coast, boat, ends }) {
  const soon = (instant) => instant + random.int(0, 25 * MINUTE);
  book.order(soon(leave - 30 * HOUR), "anis", "ousmane", ["ibrahima", "nasser"], random);
  book.order(soon(leave - 28 * HOUR), "anis", "habib", ["ousmane"], random);
  book.order(soon(leave - 10 * HOUR), "ousmane", "ibrahima", ["taxi"], random);
  book.call("ousmane", "yonas", soon(leave - 9 * HOUR), random, { tag: "road" });
  // Sabha: Ousmane hands over to Yonas; the last time somebody else brings the second car.
  book.chain(soon(sabha + HOUR), [id === "b3" ? "relief" : "ousmane", "yonas", "slim", "anis"], random, {
    tag: "report",
  });
  book.call("yonas", "tarek", soon(sabha + 6 * HOUR), random, { tag: "road" });
  book.order(soon(onward - 9 * HOUR), "anis", "slim", ["tarek", "hosni", "yonas"], random);
  book.order(soon(onward - 7 * HOUR), "yonas", "tarek", ["slim"], random);
  // Sabratha
  book.chain(soon(coast), ["tarek", "hosni"], random, { tag: "report" });
  book.chain(soon(coast + HOUR), ["tarek", "slim", "anis"], random, { tag: "report" });
  book.call("tarek", "yonas", soon(coast + 4 * HOUR), random, { tag: "report" });
  book.order(soon(boat - 29 * HOUR), "anis", "slim", ["hosni", "mouldi", "ridha"], random);
  book.call("anis", "hosni", soon(boat - 27 * HOUR), random, { tag: "order" });
  book.chain(soon(boat - 26 * HOUR), ["hosni", "mabrouk"], random, { tag: "sea" });
  book.order(soon(boat - 6 * HOUR), "anis", "slim", ["hosni", "ridha", "mouldi"], random);
  book.call("ridha", "slim", boat - 50 * MINUTE + random.int(0, 8 * MINUTE), random, { tag: "sea" });
  book.chain(boat + random.int(30, 60) * MINUTE, ["hosni", "slim", "anis"], random, { tag: "report" });
  if (id !== "b2") {
    book.chain(ends[0].at + random.int(28, 32) * HOUR, ["ridha", "slim", "anis"], random, { tag: "report" });
    book.chain(ends[0].at + random.int(34, 40) * HOUR, ["anis", "habib", "ridha"], random, { tag: "pay" });
  }
}

/** News of the wreck reaches Sabratha in the morning of 12 June; Anis has the house closed and drops his number. */
function afterTheWreck(book, random) {
  book.chain(at("2016-06-12 13:10"), ["slim", "anis"], random, { tag: "report" });
  book.order(at("2016-06-12 13:25"), "anis", "slim", ["hosni", "mouldi", "tarek"], random);
  book.order(at("2016-06-12 16:05"), "anis", "habib", ["ousmane"], random);
  book.call("anis", "hosni", at("2016-06-12 18:40"), random, { tag: "order" });
  book.call("anis", "slim", at("2016-06-13 08:12"), random, { seconds: 74, tag: "i02" });
  book.chain(at("2016-06-13 08:16"), ["slim", "hosni", "mouldi"], random, { tag: "order" });
  book.call("anis", "friend-anis-1", at("2016-06-13 21:20"), random, { tag: "private" });
}

/** A new number speaks to the old contacts within two days. */
function newNumbers(book, random) {
  for (const [i, to] of ["friend-anis-1", "slim", "habib", "hosni", "friend-anis-2", "slim"].entries()) {
    book.call("anis", to, SABRATHA_CHANGE + 2 * HOUR + i * 5 * HOUR + random.int(0, 90 * MINUTE), random, {
      tag: "new",
    });
  }
  for (const [i, to] of [
    "faraj",
    "friend-attaher-1",
    "melloul",
    "shop",
    "miftah",
    "friend-attaher-2",
    "khalifa",
    "nouri",
  ].entries()) {
    book.call("attaher", to, SABHA_CHANGE + HOUR + i * 4 * HOUR + random.int(0, 90 * MINUTE), random, { tag: "new" });
  }
  // Not a succession: the kitchen's new phone has the same circle, whose old phones all live on.
  for (const [day, to] of [
    [13, "hosni"],
    [14, "slim"],
    [15, "mouldi"],
    [17, "hosni"],
    [20, "tarek"],
    [21, "mouldi"],
    [24, "hosni"],
    [27, "hosni"],
    [29, "slim"],
  ]) {
    const instant = at(`2016-06-${day} 11:00`) + random.int(0, 6 * HOUR);
    book.call(...(day % 2 ? ["kitchen", to] : [to, "kitchen"]), instant, random, { tag: "new" });
  }
}

/** The calls whose summaries stand in statements.jsonl. */
function moments(book, random) {
  book.call("sani", "akhmoudou", at("2016-06-03 18:22"), random, { seconds: 51, tag: "i04" });
  book.call("melloul", "friend-melloul-3", at("2016-06-10 23:41"), random, { seconds: 312, tag: "i05" });
  book.order(at("2016-06-18 19:36"), "nouri", "melloul", ["bechir", "jumaa"], random, { seconds: 63, tag: "i01" });
  book.call("tesfalem", "bechir", at("2016-06-22 11:18"), random, { seconds: 44, tag: "i03" });
}
