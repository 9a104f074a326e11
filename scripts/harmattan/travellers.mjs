/**
 * The 34 travellers of the seven convoys whom the file comes to name. `convoy` says with whom they left Agadez,
 * `home` where their family answers the phone. None of them plays a part, whatever a witness says.
 */
const traveller = (slug, convoy, name, home, more = {}) => ({
  slug,
  convoy,
  names: [name],
  home,
  sim: "NE",
  roles: [],
  listed: "migrant",
  standing: "migrant",
  expect: "migrant",
  note: "Traveller.",
  ...more,
});
const WITNESS = ["migrant", "witness"];

export const TRAVELLERS = [
  traveller("selamawit", "a1", "Selamawit Ghebrehiwet", "ER", { listed: WITNESS, note: "Witness (s01)." }),
  traveller("lassine", "a1", "Lassine Dembaga", "ML", { listed: WITNESS, note: "Witness (s02)." }),
  traveller("awet", "a1", "Awet Mesghina", "ER", {
    note: "Traveller whose phone Miftah takes in Bani Walid and goes on using.",
  }),
  traveller("fanta", "a1", "Fanta Kouroubary", "ML"),
  traveller("biniam", "a1", "Biniam Tekleabe", "ER"),

  traveller("moustapha", "a2", "Moustapha Ndiaw", "SN", {
    listed: WITNESS,
    note: "Witness (s03); intercepted at sea and returned.",
  }),
  traveller("habsatou", "a2", "Habsatou Yacoubaye", "NE"),
  traveller("kebba", "a2", "Kebba Jarjue", "GM"),
  traveller("aliou", "a2", "Aliou Soumbounou", "SN"),
  traveller("rahwa", "a2", "Rahwa Andome", "ER"),

  traveller("hermon", "a3", "Hermon Tsegazeab", "ER", { listed: WITNESS, note: "Witness (s04)." }),
  traveller("senait", "a3", "Senait Woldeyes", "ER", {
    listed: WITNESS,
    protected: true,
    note: "Protected witness (s05).",
  }),
  traveller("mariame", "a3", "Mariame Kanoutey", "ML"),
  traveller("bakary", "a3", "Bakary Drammesonko", "GM"),
  traveller("mahamadou", "a3", "Mahamadou Ibrahim", "NE"),

  traveller("oumou", "a4", "Oumou Diarrisso", "ML"),
  traveller("teklit", "a4", "Teklit Asmeroum", "ER"),
  traveller("yaya", "a4", "Yaya Camaraba", "GM"),
  traveller("natsnet", "a4", "Natsnet Ogbaye", "ER"),
  traveller("modibo", "a4", "Modibo Sangharey", "ML"),

  traveller("filmon", "b1", "Filmon Ghebraye", "ER", { listed: WITNESS, note: "Witness (s06)." }),
  traveller("adama", "b1", "Adama Koïtabah", "ML"),
  traveller("rufael", "b1", "Rufael Mehariye", "ER"),
  traveller("ndeye", "b1", "Ndeye Thiawe", "SN"),

  traveller("meron", "b2", "Meron Habteslasie", "ER", {
    listed: WITNESS,
    note: "Witness (s07); survivor of the wreck.",
  }),
  traveller("tsegay", "b2", "Tsegay Ghidey", "ER", {
    listed: WITNESS,
    note: "Witness (s08) who slept and repeats what Meron told in the centre: hearsay, nearly word for word.",
  }),
  traveller("lamin", "b2", "Lamin Touraysang", "GM", {
    listed: ["subject", "migrant", "witness"],
    note: "Passenger forced at gunpoint to steer the boat that was wrecked; held as a suspect; never crew.",
    mayShow: ["boat-captain"],
  }),
  traveller("modou", "b2", "Modou Ceesayba", "GM", {
    listed: WITNESS,
    note: "Witness (s10) who lies, for a residence permit: calls Lamin a smuggler and Zakaria the boss of all.",
  }),
  traveller("feven", "b2", "Feven Abrahale", "ER", { note: "Lost in the wreck." }),
  traveller("demba", "b2", "Demba Sidibaye", "ML", { note: "Lost in the wreck." }),

  traveller("goitom", "b3", "Goitom Zemikaele", "ER", { note: "Found in Ousmane's car at Dirkou." }),
  traveller("awa", "b3", "Awa Traorelle", "ML"),
  traveller("kidane", "b3", "Kidane Meashow", "ER", { note: "Found in Ousmane's car at Dirkou." }),
  traveller("sekou", "b3", "Sekou Doumbouyal", "ML"),
];
