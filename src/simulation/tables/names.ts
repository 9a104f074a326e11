/** A name and its other spellings: other transcriptions, and the script in which its bearer writes it. */
export type Spellings = readonly string[];

/** Whose names sound alike: given names and second names, each with its spellings, and how people are called by nickname. */
export interface NameStock {
  readonly given: readonly Spellings[];
  readonly second: readonly Spellings[];
  readonly nicknames: readonly string[];
  /** Country code of the numbers at home. */
  readonly prefix: string;
  readonly language: string;
}

const ARABIC: NameStock = {
  given: [
    ["Mohamed", "Muhammad", "Mohammed", "محمد"],
    ["Abdelsalam", "Abd al-Salam", "Abdessalem", "عبد السلام"],
    ["Moustafa", "Mustafa", "Mostefa", "مصطفى"],
    ["Khalifa", "Khaleefa", "خليفة"],
    ["Nouri", "Nuri", "Noori", "نوري"],
    ["Faraj", "Faradj", "Farag", "فرج"],
    ["Youssef", "Yusuf", "Yousif", "يوسف"],
    ["Walid", "Waleed", "Oualid", "وليد"],
    ["Salem", "Salim", "سالم"],
    ["Hussein", "Husayn", "Hossine", "حسين"],
    ["Abdallah", "Abdullah", "عبد الله"],
    ["Ramadan", "Ramdane", "رمضان"],
    ["Fathi", "Fethi", "فتحي"],
    ["Mahmoud", "Mahmud", "Mahmood", "محمود"],
    ["Anis", "Anees", "أنيس"],
    ["Tarek", "Tariq", "طارق"],
    ["Miftah", "Muftah", "Meftah", "مفتاح"],
    ["Jamal", "Djamel", "Gamal", "جمال"],
  ],
  second: [
    ["Zentouri", "al-Zintouri", "Zentury", "الزنتوري"],
    ["Ghrayfi", "al-Ghurayfi", "Graifi", "الغريفي"],
    ["Bouchnaf", "Bushnaf", "بوشناف"],
    ["Melloul", "Malloul", "ملول"],
    ["Sraieb", "Sarayib", "السرايب"],
    ["Belachar", "Bilashar", "بلعشر"],
    ["Oukhayat", "al-Khayat", "الخياط"],
    ["Trabzi", "Trabelzi", "الطرابزي"],
    ["Khoujali", "al-Khujali", "الخجالي"],
    ["Mansli", "Mensli", "المنسلي"],
    ["Abouzrida", "Abu Zrida", "Bouzrida", "أبو زريدة"],
    ["Charradi", "Sharradi", "الشرادي"],
    ["Ferjaoui", "al-Farjawi", "الفرجاوي"],
    ["Ezzaouki", "al-Zawki", "الزوكي"],
    ["Goumati", "al-Qumati", "Gumaty", "القماطي"],
    ["Baroudi", "Barudi", "البارودي"],
  ],
  nicknames: ["Haj", "Zako", "le Borgne", "Abou Sifr", "Rocky", "el-Kebir", "Doctor", "Petit Prince"],
  prefix: "218",
  language: "ar",
};

const HAUSA: NameStock = {
  given: [
    ["Issoufou", "Isufu", "Issoufa"],
    ["Sani", "Saani"],
    ["Laouali", "Lawali", "Lawaly"],
    ["Moussa", "Musa", "Mousa"],
    ["Abdou", "Abdu"],
    ["Ousmane", "Usman", "Ousman"],
    ["Mahamadou", "Muhammadu", "Mahamadu"],
    ["Harouna", "Haruna"],
    ["Souleymane", "Suleiman", "Sulemane"],
    ["Yahaya", "Yahya"],
    ["Ibrahim", "Ibrahima", "Brahim"],
    ["Oumarou", "Umaru", "Oumaru"],
    ["Salissou", "Salisu"],
    ["Zakari", "Zakary"],
    ["Rabi", "Rabiou", "Rabiu"],
    ["Habsatou", "Hafsatu", "Absatou"],
    ["Balkissa", "Bilkisu"],
  ],
  second: [
    ["Dankarami", "Dan Karami", "Dankaramy"],
    ["Tassaou", "Tasawa", "Tassawa"],
    ["Maikwado", "Mai Kwado", "Maykouado"],
    ["Bizowa", "Bizoua"],
    ["Yacoubaye", "Yakubaye"],
    ["Mai Moto", "Maymoto"],
    ["Garbatou", "Garbatu"],
    ["Elhadj Kado", "Alhaji Kado", "El Hadji Kado"],
    ["Tankarika", "Tankarica"],
    ["Dogonyaro", "Dogon Yaro"],
    ["Barmouta", "Barmuta"],
    ["Kadéri", "Kaderi", "Qaderi"],
    ["Sabo Gari", "Sabongari"],
    ["Zoubeirou", "Zubairu"],
  ],
  nicknames: ["Dan Lami", "Mai Riga", "Gajéré", "Alhaji", "Tchatcho", "Boss Sani", "Kaka", "Tsoho"],
  prefix: "227",
  language: "ha",
};

const TIGRINYA: NameStock = {
  given: [
    ["Tesfalem", "Tesfaalem", "ተስፋኣለም"],
    ["Yonas", "Jonas", "ዮናስ"],
    ["Filmon", "Philmon", "Filimon", "ፊልሞን"],
    ["Meron", "Mieron", "ሜሮን"],
    ["Biniam", "Binyam", "Biniyam", "ቢንያም"],
    ["Dawit", "Dawid", "Daoit", "ዳዊት"],
    ["Kidane", "Qidane", "ኪዳነ"],
    ["Goitom", "Goytom", "ጎይቶም"],
    ["Selamawit", "Selam", "ሰላማዊት"],
    ["Hermon", "Hermon T.", "ሄርሞን"],
    ["Medhanie", "Medhane", "Medhaniye", "መድሃኔ"],
    ["Abrehet", "Abrehit", "ኣብረሀት"],
    ["Awet", "Aweth", "ኣወት"],
    ["Natsnet", "Netsanet", "ናጽነት"],
    ["Robel", "Robiel", "ሮቤል"],
    ["Mussie", "Musie", "Musse", "ሙሴ"],
  ],
  second: [
    ["Kiflemariam", "Kifle Mariam", "ክፍለማርያም"],
    ["Ghebrehiwet", "Gebrehiwot", "Ghebrehiwot", "ገብረሂወት"],
    ["Habteslasie", "Habtesellasie", "ሃብተስላሴ"],
    ["Woldu", "Weldu", "Uoldu", "ወልዱ"],
    ["Mesghina", "Mesgina", "መስጊና"],
    ["Tekleabe", "Tekle-Ab", "ተክለኣብ"],
    ["Ogbaye", "Oqbay", "Ogbai", "ዑቕባይ"],
    ["Abrahale", "Abrhale", "ኣብርሃለ"],
    ["Zemikaele", "Zemichael", "ዘሚካኤል"],
    ["Tsegazeab", "Tsegazab", "ጸጋዝኣብ"],
    ["Andome", "Andom", "ዓንዶም"],
    ["Ghebraye", "Gebray", "ገብራይ"],
    ["Meashow", "Measho", "መዓሾ"],
  ],
  nicknames: ["Wedi Keren", "Shambel", "Général", "Manjus", "Wedi Isaac", "Babba"],
  prefix: "291",
  language: "ti",
};

const MANDINKA: NameStock = {
  given: [
    ["Lamin", "Lamine", "Alamin"],
    ["Modou", "Modu", "Mamadou"],
    ["Bakary", "Bakari", "Boukari"],
    ["Kebba", "Keba", "Kéba"],
    ["Fatoumata", "Fatoumatta", "Fatou"],
    ["Ebrima", "Ibrima", "Ebrahima"],
    ["Ousainou", "Usainou", "Housseinou"],
    ["Alagie", "Alhagie", "El Hadji"],
    ["Sulayman", "Souleyman", "Suleyman"],
    ["Momodou", "Muhammed", "Momodu"],
    ["Yankuba", "Yancouba"],
    ["Mariama", "Mariame", "Maryama"],
    ["Saikou", "Sekou", "Seikou"],
    ["Amadou", "Ahmadou", "Amadu"],
    ["Buba", "Bubacarr", "Boubacar"],
  ],
  second: [
    ["Ceesayba", "Sisseyba", "Cissayba"],
    ["Touraysang", "Touré-Sang", "Turaysang"],
    ["Jarjue", "Diardiou", "Jarju"],
    ["Sangharey", "Sangaré-Y", "Sanghary"],
    ["Koïtabah", "Koitaba"],
    ["Drammesonko", "Dramé Sonko"],
    ["Dembaga", "Dembagha", "Ndembaga"],
    ["Saidibaye", "Sidibaye"],
    ["Kanoutey", "Kanuteh", "Canoutey"],
    ["Badjikunda", "Bajikunda"],
    ["Manjangho", "Mandiango"],
    ["Tourelle", "Tourel"],
    ["Diarrisso", "Jarisso"],
    ["Soumbounou", "Sumbunu"],
  ],
  nicknames: ["Coach", "Paco", "Bob", "Vieux", "Tonton", "Capi", "Lampedusa"],
  prefix: "220",
  language: "mnk",
};

const TAMASHEQ: NameStock = {
  given: [
    ["Akhmoudou", "Ahmoudou", "Akhmudu", "ⴰⵅⵎⵓⴷⵓ"],
    ["Attaher", "Al-Tahir", "Ataher"],
    ["Hamidine", "Hamiddine", "Hamidin"],
    ["Rissa", "Ghissa", "Rhissa"],
    ["Mohamed Ag", "Muhammad Ag", "Mohammed ag"],
    ["Alhassane", "Al-Hassan", "Lahsan"],
    ["Akli", "Aqli"],
    ["Yaskou", "Yasku"],
    ["Elkhadi", "El-Hadi", "Alhadi"],
    ["Ghoumour", "Goumour"],
    ["Tchilo", "Chilo"],
  ],
  second: [
    ["Tchikal", "Tshikal", "Chikal"],
    ["Inwelan", "In Welan", "Inouelan"],
    ["Elkassoum", "Al-Qasum", "Elkassum"],
    ["Edéi", "Edey"],
    ["Outaleb", "Ou Taleb", "Wataleb"],
    ["Aboubacrine", "Abu Bakrin"],
    ["Tinfaghat", "Tin Faghat"],
    ["Amoumène", "Amumen"],
    ["Kalakoye", "Kala Koy"],
  ],
  nicknames: ["Hamma", "Turban vert", "Amghar", "Kel Ténéré", "Bebé"],
  prefix: "227",
  language: "taq",
};

const SOMALI: NameStock = {
  given: [
    ["Cabdi", "Abdi", "Cabdy"],
    ["Maxamed", "Mohamed", "Mahamed"],
    ["Xasan", "Hassan", "Hasan"],
    ["Faadumo", "Fadumo", "Fatuma"],
    ["Axmed", "Ahmed", "Ahmad"],
    ["Ismaaciil", "Ismail", "Ismaïl"],
    ["Liibaan", "Liban"],
    ["Sahra", "Zahra"],
    ["Cumar", "Omar", "Umar"],
    ["Warsame", "Warsama"],
  ],
  second: [
    ["Guuleedo", "Guledo", "Gouledo"],
    ["Diiriyeh", "Diriye"],
    ["Faarahle", "Farahle"],
    ["Jaamacow", "Jamaow", "Djamaou"],
    ["Shireh", "Chireh"],
    ["Cawaaleh", "Awaleh", "Aoualeh"],
    ["Waabberi", "Waberi"],
    ["Xirsiyo", "Hirsiyo"],
  ],
  nicknames: ["Dheere", "Gaab", "Madoobe", "Afweyne"],
  prefix: "252",
  language: "so",
};

/** The stocks of names from which a route's people are named. */
export const NAME_STOCKS = {
  arabic: ARABIC,
  hausa: HAUSA,
  tigrinya: TIGRINYA,
  mandinka: MANDINKA,
  tamasheq: TAMASHEQ,
  somali: SOMALI,
} as const satisfies Readonly<Record<string, NameStock>>;

/** A key of {@link NAME_STOCKS}. */
export type Culture = keyof typeof NAME_STOCKS;

/** Titles that records put before a name or leave out. */
export const TITLES: readonly string[] = ["Haj ", "El Hadj ", "Cheikh ", "Mr ", "Oustaz "];
