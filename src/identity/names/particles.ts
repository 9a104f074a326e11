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
  "the al el ul ar as ash ad an at az ag agg ould ol wuld bin ben ibn bn bint mint wlet walet oulet de du la le d t".split(
    " ",
  ),
);

/** Where somebody is from, or how old: told with a name, and no part of it. */
export const epithets: ReadonlySet<string> = new Set(
  (
    "tunisian tunisien tunisienne libyan libyen libyenne malian malien malienne nigerien nigerienne nigerian nigeriane eritrean erythreen erythreenne ethiopian " +
    "ethiopien ethiopienne sudanese soudanais soudanaise somali somalien somalienne senegalese senegalais senegalaise gambian gambien gambienne algerian algerien " +
    "algerienne moroccan marocain marocaine egyptian egyptien egyptienne chadian tchadien tchadienne guinean guineen guineenne ivorian ivoirien ivoirienne " +
    "ghanaian ghaneen old young vieux jeune petit grand senior junior"
  ).split(" "),
);
