/** Words that stand before a name and are no part of it: titles, in spellings of French and English, after romanisation. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    "haj hadj hajj haji hajji elhadj elhadji elhaj alhaji alhagie alhaj alhajj hadji hadja hajja cheikh sheikh shaykh cheick sheik sh cheikhe mr mrs ms mme m " +
    "monsieur madame mademoiselle mlle dr docteur doctor maitre me ustad ustaz oustaz oustadh moulay mulay sidi si sayed sayyid sayid seyid lalla malam mallam malan " +
    "capitaine captain capt chef commandant general colonel imam ato weyzero wro abba qeshi kes memhir boss patron"
  ).split(" "),
);

/** Words that join the parts of a name, and that one office writes and another leaves out. */
export const particles: ReadonlySet<string> = new Set(
  "al el ul ar as ash ad an at az ag agg ould ol wuld bin ben ibn bn bint mint wlet walet oulet de du la le d t".split(
    " ",
  ),
);
