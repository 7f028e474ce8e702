//! Words that many names have: what sort of thing it is, and how people are called in short.

/// Words for the same sort of thing. Two names that are otherwise one may have either of a row; names with
/// words of two rows are of two things: the choir of St. Jan is not its brass band.
const SORTS: [&[&str]; 19] = [
    &[
        "dorpshuis",
        "buurthuis",
        "gemeenschapshuis",
        "wijkcentrum",
        "buurtcentrum",
        "dorpscentrum",
        "ontmoetingscentrum",
        "mfa",
        "mfc",
    ],
    &["school", "basisschool", "obs", "bs", "kindcentrum", "ikc"],
    &["koor", "zangkoor", "zangvereniging", "zanggroep"],
    &["fanfare", "harmonie", "muziekvereniging", "orkest"],
    &["schutterij", "gilde", "schuttersgilde"],
    &[
        "sv",
        "vv",
        "fc",
        "rksv",
        "sportvereniging",
        "voetbalvereniging",
        "voetbalclub",
    ],
    &["tennis", "tennisclub", "tennisvereniging", "ltc", "tv"],
    &["tafeltennis", "tafeltennisclub", "tafeltennisvereniging", "ttv"],
    &["gymnastiekvereniging", "turnvereniging", "gymclub", "gv"],
    &["toneel", "toneelgroep", "toneelvereniging", "toneelclub"],
    &["biljart", "biljartclub", "biljartvereniging"],
    &["kaartclub", "kaartvereniging", "bridgeclub"],
    &["wandelclub", "wandelvereniging", "wandelgroep"],
    &["cafe", "eetcafe", "eethuis", "restaurant", "brasserie"],
    &["winkel", "supermarkt", "buurtwinkel"],
    &["kerk", "parochie", "kapel"],
    &["speeltuin", "speelplek", "speelplaats", "speelveld"],
    &[
        "peuterspeelzaal",
        "peutergroep",
        "kinderopvang",
        "kinderdagverblijf",
        "bso",
    ],
    &["huisarts", "huisartsenpraktijk", "huisartspraktijk"],
];

/// Words that say nothing about which of its sort it is.
const COMMON: [&str; 20] = [
    "club",
    "groep",
    "werkgroep",
    "team",
    "bestuur",
    "comite",
    "commissie",
    "centrum",
    "huis",
    "vrijwilligers",
    "vrijwilliger",
    "bewoners",
    "bewoner",
    "buurt",
    "wijk",
    "dorp",
    "plein",
    "park",
    "voor",
    "in",
];

/// Titles and the like in front of or behind the name of a person.
const TITLES: [&str; 14] = [
    "dhr", "heer", "mevr", "mevrouw", "mw", "meneer", "fam", "familie", "dr", "drs", "ing", "ir", "pastoor",
    "dominee",
];

/// First names and how people who have them are called. A name may be short for two.
const CALLED: [&[&str]; 20] = [
    &["johannes", "jan", "johan", "hans", "joop"],
    &["wilhelmus", "willem", "wim", "willy"],
    &["cornelis", "kees", "cees", "cor"],
    &["petrus", "pieter", "piet", "peter"],
    &["hendrik", "henk", "hendrikus", "henny", "rik"],
    &["antonius", "antoon", "toon", "ton", "anton"],
    &["gerardus", "gerrit", "gerard", "geert"],
    &["jacobus", "jaap", "jacob", "koos", "sjaak"],
    &["martinus", "martin", "tinus", "maarten"],
    &["franciscus", "frans", "cis"],
    &["theodorus", "theo", "dorus"],
    &["josephus", "jozef", "jos", "sjef"],
    &["bernardus", "ben", "bernard"],
    &["maria", "ria", "riet", "mia", "marie", "marietje"],
    &["elisabeth", "els", "lies", "betsy", "bep"],
    &["johanna", "jo", "annie", "hanneke", "joke"],
    &["wilhelmina", "willemien", "mien", "mina"],
    &["geertruida", "truus", "trees", "geertje"],
    &["catharina", "toos", "trien", "rina", "kaatje"],
    &["petronella", "nel", "nelly", "pietje"],
];

/// Saints after whom clubs, schools and churches are called.
const SAINTS: [&str; 72] = [
    "agatha",
    "agnes",
    "aldegonda",
    "andreas",
    "andries",
    "anna",
    "anne",
    "antoon",
    "barbara",
    "bavo",
    "bernadette",
    "bernard",
    "brigida",
    "caecilia",
    "catharina",
    "cecilia",
    "christina",
    "christoffel",
    "clara",
    "clemens",
    "cunera",
    "david",
    "elisabeth",
    "eloy",
    "gabriel",
    "gertrudis",
    "helena",
    "jacob",
    "jan",
    "joachim",
    "joannes",
    "johannes",
    "joris",
    "josef",
    "joseph",
    "jozef",
    "jozeph",
    "judas",
    "lidwina",
    "lucas",
    "lucia",
    "maarten",
    "maria",
    "maximiliaan",
    "michael",
    "michiel",
    "nicolaas",
    "nikolaas",
    "oda",
    "odilia",
    "odrada",
    "odulf",
    "pieter",
    "raphael",
    "rita",
    "rochus",
    "rosalia",
    "servaas",
    "stefan",
    "stephan",
    "teresia",
    "theresia",
    "thomas",
    "ursula",
    "valentijn",
    "victor",
    "vincent",
    "vitus",
    "walburga",
    "walburgis",
    "walrick",
    "willibrord",
];
/// On what the names of the others mostly end: "Willibrordus".
const OF_SAINTS: &str = "us";
/// How many letters such a name has at least: not "bus".
const SHORTEST: usize = 6;
/// Other words that end so.
const NO_SAINTS: [&str; 8] = [
    "campus", "circus", "virus", "bonus", "focus", "status", "plus", "corpus",
];

/// Whether it is what a saint is called, as behind "St.".
pub(super) fn is_saint(word: &str) -> bool {
    let others = SHORTEST <= word.len() && word.ends_with(OF_SAINTS) && !NO_SAINTS.contains(&word);
    SAINTS.contains(&word) || others || may_be_called(word, word)
}

/// Which sort of thing this word is for.
pub(super) fn sort_of(word: &str) -> Option<usize> {
    SORTS.iter().position(|sort| sort.contains(&word))
}

/// Whether many names have this word.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(&word)
}

/// Whether the word stands in front of a name without being one.
pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

/// Which of two of the same name somebody is: father or son.
pub(super) fn generation(word: &str) -> Option<bool> {
    match word {
        "sr" | "sen" | "senior" => Some(true),
        "jr" | "jun" | "junior" => Some(false),
        _ => None,
    }
}

/// Whether both can be what somebody of the same first name is called.
pub(super) fn may_be_called(one: &str, other: &str) -> bool {
    CALLED
        .iter()
        .any(|all| all.contains(&one) && all.contains(&other))
}
