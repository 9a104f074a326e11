import { daysBetween, wakingInstant } from "../book.mjs";
import { FIRST, LAST } from "../clock.mjs";
import { generator } from "../random.mjs";

/**
 * Ordinary traffic: a pair, calls in ten weeks, and of a hundred calls how many the first one makes.
 * People of one stage speak far more often than people of two (Campana 2018), organizers hardly ever with each other.
 */
const PAIRS = [
  // Agadez
  ["sani", "zouera", 36, 50],
  ["sani", "issoufa", 42, 60],
  ["sani", "akhmoudou", 18, 55],
  ["akhmoudou", "hamidine", 30, 60],
  ["akhmoudou", "zouera", 12, 50],
  ["sani", "nasser", 9, 60],
  ["hamidine", "nasser", 13, 50],
  ["akhmoudou", "nasser", 13, 60],
  ["oumarou", "sani", 12, 80],
  ["oumarou", "zouera", 8, 80],
  ["issoufa", "zouera", 17, 60],
  ["hamidine", "sani", 9, 40],
  // Dirkou
  ["yaskou", "akhmoudou", 14, 40],
  ["yaskou", "hamidine", 12, 40],
  ["oumarou", "yaskou", 4, 70],
  // Sabha and Bani Walid
  ["attaher", "faraj", 26, 60],
  ["attaher", "akhmoudou", 9, 60],
  ["khalifa", "miftah", 18, 70],
  ["khalifa", "seid", 17, 70],
  ["miftah", "seid", 30, 55],
  ["miftah", "faraj", 12, 50],
  ["khalifa", "attaher", 8, 50],
  // Zuwara
  ["melloul", "jumaa", 55, 65],
  ["melloul", "bechir", 22, 55],
  ["melloul", "mabrouk", 18, 60],
  ["melloul", "tesfalem", 18, 55],
  ["melloul", "khadija", 22, 60],
  ["melloul", "miftah", 14, 55],
  ["melloul", "attaher", 18, 50],
  ["melloul", "faraj", 13, 55],
  ["bechir", "mabrouk", 18, 55],
  ["jumaa", "khadija", 8, 50],
  ["bechir", "jumaa", 9, 45],
  ["jumaa", "mabrouk", 8, 50],
  // Nouri has few contacts, and it is he who calls.
  ["nouri", "melloul", 9, 95],
  ["nouri", "attaher", 7, 95],
  ["nouri", "tesfalem", 12, 85],
  // The second crew
  ["slim", "hosni", 36, 60],
  ["slim", "tarek", 18, 60],
  ["slim", "mouldi", 24, 65],
  ["hosni", "mouldi", 28, 55],
  ["slim", "ridha", 17, 60],
  ["ridha", "mouldi", 5, 50],
  ["tarek", "yonas", 22, 50],
  ["yonas", "ousmane", 13, 50],
  ["ousmane", "ibrahima", 24, 50],
  ["yonas", "ibrahima", 9, 60],
  ["hosni", "ridha", 8, 50],
  ["slim", "habib", 9, 50],
  ["anis", "slim", 11, 95],
  ["anis", "habib", 9, 85],
  ["anis", "hosni", 5, 95],
  ["slim", "yonas", 12, 60],
  // Across: a few rivals in one town, and suppliers who serve both.
  ["ridha", "mabrouk", 5, 60],
  ["hosni", "mabrouk", 7, 65],
  ["sani", "ibrahima", 4, 50],
  ["ousmane", "nasser", 12, 60],
  ["ousmane", "akhmoudou", 4, 50],
  ["melloul", "slim", 2, 50],
  ["zouera", "ibrahima", 2, 50],
  // Services that everybody uses.
  ["tesfalem", "hawala", 16, 50],
  ["habib", "hawala", 9, 50],
  ["sani", "hawala", 13, 60],
  ["zouera", "hawala", 8, 60],
  ["nasser", "hawala", 5, 60],
  ["oumarou", "hawala", 5, 60],
  ["sani", "taxi", 16, 80],
  ["zouera", "taxi", 12, 80],
  ["ibrahima", "taxi", 8, 80],
  ["issoufa", "taxi", 8, 80],
  ["attaher", "shop", 11, 85],
  ["yonas", "shop", 14, 85],
  ["faraj", "shop", 8, 85],
  ["tarek", "shop", 5, 85],
  ["laouali", "taxi", 2, 50],
  ["rabi", "ousmane", 26, 60],
];

export function chatter(book) {
  const random = generator("chatter");
  const days = daysBetween(FIRST, LAST);
  for (const [a, b, calls, share] of PAIRS) {
    for (let i = 0; i < calls; i += 1) {
      const [from, to] = random.chance(share) ? [a, b] : [b, a];
      const kind = random.chance(10) ? "sms" : "voice";
      book.call(from, to, wakingInstant(random.pick(days), random), random, { kind });
    }
  }
}
