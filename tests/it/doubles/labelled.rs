//! Pairs of which a person said whether they are one. Everybody in them is made up.

/// Two entries for the same thing.
pub const SAME: [(&str, &str); 98] = [
    // Names that are one but for what never counts.
    ("a Fanfare St. Jan | Malden", "a Fanfare Sint Jan | Malden"),
    (
        "a Stichting Kindervakantiewerk | Malden",
        "a Kindervakantiewerk | Malden",
    ),
    ("a Vereniging Tennisclub Hoefslag", "a Tennisclub De Hoefslag"),
    ("p Café 't Hoekje | Heumen", "p cafe het hoekje | Heumen"),
    ("v Willemsen, Henk | Malden", "v Henk Willemsen | Malden"),
    ("v Dhr. Henk Willemsen", "v Henk Willemsen"),
    ("a OLV-koor | Malden", "a Onze Lieve Vrouwe koor | Malden"),
    ("p Repair Café", "p Repaircafé"),
    ("p Jeu-de-boulesbaan | Heumen", "p Jeu de boulesbaan | Heumen"),
    ("a S.V. Juliana", "a SV Juliana"),
    ("p Dorpshuis Malden", "p Dorpshuis | Malden"),
    ("a Zangkoor Vivace Malden", "a Zangkoor Vivace | Malden"),
    (
        "a Buurtvereniging Züster Cecília",
        "a Buurtvereniging Zuster Cecilia",
    ),
    // Words in short, and years with or without their century.
    (
        "a Schietver. St. Joris | Malden",
        "a Schietvereniging Sint Joris | Malden",
    ),
    ("a Buurtver. De Beemd", "a Buurtvereniging De Beemd"),
    ("a V.V. Groesbeekse Boys '58", "a Groesbeekse Boys"),
    ("a V.V. Groesbeekse Boys '58", "a Groesbeekse Boys 1958"),
    ("a vv Groesbeekse Boys", "a Groesbeekse Boys '58"),
    // A part of something larger, and what stopped.
    (
        "a Zonnebloem Malden | Malden",
        "a De Zonnebloem, afd. Malden | Malden",
    ),
    ("a Zonnebloem Malden", "a De Zonnebloem, afd. Malden"),
    (
        "a Zonnebloem Malden | Malden",
        "a Zonnebloem afdeling Malden | Malden",
    ),
    ("a De Zonnebloem, afd. Malden", "a stichting Zonnebloem Malden"),
    ("a KBO afdeling Heumen", "a KBO Heumen"),
    ("a Gymclub Ypsilon", "a Gymclub Ypsilon (opgeheven)"),
    ("a Gymclub Ypsilon | Malden", "a Gymclub Ypsilon (opgeheven)"),
    ("a Klaverjasclub Troef", "a Klaverjasclub Troef - gestopt"),
    // Slips of the hand.
    ("p Voedselbank De Brug | Malden", "p Voedseblank De Brug | Malden"),
    ("a Ouderensoos Zonneschijn", "a Ouderensoos Zonneschijnn"),
    ("a Wandelclub de Stappers", "a Wandellclub De Stappers"),
    (
        "a Handbalvereniging Vriendenschaar",
        "a Handballvereniging Vriendenschaar",
    ),
    (
        "v Jeanette van den Berg | Malden",
        "v Jeannette van den Berg | Malden",
    ),
    ("v Kees Janssen", "v Kees Jansen"),
    ("v Henk Wilemsen | Heumen", "v Henk Willemsen | Heumen"),
    ("a Biljartclub De Keu", "a Biljardclub De Keu"),
    ("p Bibliotheek Malden", "p Bibliotheeek Malden"),
    ("b Fatima el Amrani", "b Fatima El Amranni"),
    ("a Toneelgroep Plankenkoorts", "a Toneelgroep Plankekoorts"),
    // Another word for the same sort of thing.
    (
        "p Dorpshuis De Eik | Malden",
        "p Gemeenschapshuis De Eik | Malden",
    ),
    ("a Zangvereniging Vivace | Malden", "a Zangkoor Vivace | Malden"),
    ("p Basisschool De Klimop", "p OBS De Klimop"),
    ("a Voetbalvereniging Juliana | Malden", "a SV Juliana | Malden"),
    ("p Speeltuin De Kuil", "p Speelplek De Kuil"),
    ("a Muziekvereniging Eendracht", "a Harmonie Eendracht"),
    // A part of the name, and something else that is the same.
    (
        "p De Eik | Malden | tel 024-5550123",
        "p Dorpshuis De Eik | Malden | tel +31 24 555 01 23",
    ),
    (
        "v E. de Vries | tel 06-12345678",
        "v Els de Vries | tel 0031612345678",
    ),
    (
        "v E.M. de Vries | mail els@voorbeeld.example",
        "v Els de Vries | mail Els@Voorbeeld.example",
    ),
    (
        "v Els Peters-Bos | Malden | adres Kerkstr. 4",
        "v Els Peters | Malden | adres Kerkstraat 4",
    ),
    ("v Els | tel 06 12 34 56 78", "v Els de Vries | tel 06-12345678"),
    (
        "v Wim Jansen | tel 0487-512345",
        "v Willem Jansen | tel 0487 51 23 45",
    ),
    (
        "v Piet Smeets | mail pietsmeets@voorbeeld.example",
        "v Pieter Smeets | mail pietsmeets@voorbeeld.example",
    ),
    (
        "a KBO Malden | tel 024-5550123",
        "a Katholieke Bond voor Ouderen | Malden | tel 5550123",
    ),
    (
        "a Zonnebloem afdeling Malden | tel 06-22223333",
        "a De Zonnebloem | Malden | tel 06-22223333",
    ),
    (
        "a Scouting Karel | web www.karel.example",
        "a Scouting Karel de Stoute | web https://karel.example/",
    ),
    (
        "b Wijkagent | Malden | tel 06-11112222",
        "b Wijkagent Bram Smit | Malden | tel 06-11112222",
    ),
    (
        "b B. Smit | mail b.smit@politie.example",
        "b Bram Smit | mail b.smit@politie.example",
    ),
    (
        "p Molen | Heumen | adres Molenweg 2 | pc 6582 AB",
        "p Molen De Hoop | Heumen | adres Molenweg 2 | pc 6582AB",
    ),
    (
        "p Kapel St. Anna | op 51.7680 5.8520",
        "p St. Anna | Malden | op 51.7681 5.8521 | tel 024-5550199",
    ),
    (
        "a Werkgroep Groen Malden | mail groen@voorbeeld.example",
        "a Groen | Malden | mail groen@voorbeeld.example",
    ),
    (
        "p Eethuis De Kroon | Malden | web dekroon.example",
        "p De Kroon | Malden | web www.dekroon.example",
    ),
    (
        "p Buurttuin Zonnehoek | adres Zonnelaan 8 | Malden",
        "p De Zonnehoek | adres Zonneln 8 | Malden",
    ),
    (
        "a Oranjecomité | mail oranje@voorbeeld.example",
        "a Oranjecomite Heumen | Heumen | mail oranje@voorbeeld.example",
    ),
    // The same name, and something that differs: another kind, a second phone, a new address.
    ("p Bibliotheek | Malden", "a Bibliotheek | Malden"),
    (
        "v Henk Willemsen | tel 024-5550188",
        "v Henk Willemsen | tel 06-12345678",
    ),
    (
        "a Kaartclub Troef | Malden | adres Dorpsstraat 1",
        "a Kaartclub Troef | Malden | adres Eikenlaan 7",
    ),
    (
        "a Wandelclub De Stappers | Malden",
        "a Wandelclub De Stappers | Heumen",
    ),
    (
        "a Kringloop De Schakel | tel 024-5550177",
        "p Kringloop De Schakel | tel 024 555 0177",
    ),
    (
        "v Toos Hendriks | Malden | mail toos@voorbeeld.example",
        "v Toos Hendriks | Malden | mail t.hendriks@voorbeeld.example",
    ),
    ("b Fatima el Amrani | Malden", "v Fatima el Amrani | Malden"),
    // More than one thing the same at once.
    (
        "p Dorpshuis De Eik | tel 024-5550123 | adres Dorpsstr. 12",
        "p Dorpshuis de Eik | tel 0245550123 | adres Dorpsstraat 12",
    ),
    (
        "a Fanfarre St Jan | mail info@stjan.example | web stjan.example",
        "a Fanfare Sint Jan | mail info@stjan.example",
    ),
    (
        "v Kees Jansen | Malden | tel 06-12345678 | pc 6581 AB | adres Kerkstraat 4",
        "v Jansen, Kees | Malden | tel 06 12345678",
    ),
    (
        "v Mw. A. Hermsen | adres Hoofdstraat 3 | tel 0487-512300",
        "v Annie Hermsen | adres Hoofdstraat 3 | tel 0487 512300",
    ),
    (
        "p MFA De Horst | web dehorst.example | tel 024-5550166",
        "p Wijkcentrum De Horst | web www.dehorst.example",
    ),
    (
        "p Huisartsenpraktijk Pol | tel 024-5550155",
        "p Huisarts Pol | tel 024 5550155",
    ),
    (
        "p Sportpark De Bongerd | adres Bongerdlaan 1 | Malden",
        "p De Bongerd | adres Bongerdlaan 1 | Malden | op 51.77 5.85",
    ),
    ("a EHBO Heumen", "a EHBO-vereniging | Heumen"),
    (
        "a Jong Nederland | Malden | mail jn@voorbeeld.example",
        "a Jong Nederland Malden | mail jn@voorbeeld.example",
    ),
    (
        "a Dansgroep Swing | tel 06-44445555",
        "a Swing | tel 06 44 44 55 55",
    ),
    (
        "v Theodorus Wijnen | adres Beekweg 9 | tel 06-77778888",
        "v Theo Wijnen | adres Beekweg 9 | tel 0677778888",
    ),
    // Clubs by their letters, and what is left of a name once the kern is taken out.
    (
        "a T.C. Malden | tel 024-5550188 | Malden",
        "a Tennisclub Malden | tel 024 555 01 88 | Malden",
    ),
    (
        "a HV Heumen | mail info@hv.example",
        "a Handbalvereniging Heumen | mail info@hv.example",
    ),
    (
        "a De Kruuikezeikers | tel 024-5550177",
        "a CV De Kruikezeikers | tel 024-5550177",
    ),
    ("a C.V. De Kleikloppers", "a Carnavalsvereniging De Kleikloppers"),
    ("a KV Heidebloem", "a Korfbalvereniging Heidebloem"),
    ("a Hengelsportver. De Voorn", "a HSV De Voorn"),
    (
        "a IJsvereniging De Poolster | Heumen",
        "a Ijsclub De Poolster | Heumen",
    ),
    (
        "a Buurtvereniging De Akker | tel 024-5550122",
        "a BV De Akker | tel 024-5550122",
    ),
    ("a T.C. Heumen", "a Tennisvereniging Heumen | Heumen"),
    (
        "a Ouderenbond Malden | tel 024-5550166",
        "a Seniorenvereniging Malden | tel 024-5550166 | Malden",
    ),
    ("a Ruitervereniging St. Hubertus", "a Rijvereniging Sint Hubertus"),
    // One phone or one mail, and nearly one name.
    (
        "a Fanfare De Hei | Malden | tel 024-5550123",
        "a Fanfare De Heide | Malden | tel 024 5550123",
    ),
    (
        "a Yogagroep Zen | mail info@zen.example",
        "a Yogaclub Zen | mail info@zen.example",
    ),
    ("a Yoga Zen | tel 06-55556666", "a Yogagroep Zen | tel 0655556666"),
    (
        "a Klaverjasgroep | Malden | tel 06-66667777",
        "a Klaverjasclub | Malden | tel 06-66667777",
    ),
    (
        "a Buurtvereniging De Hof | mail buurt@hof.example",
        "a Buurtclub De Hofjes | mail buurt@hof.example",
    ),
    // What stands before a surname in short, and letters with and without their dots.
    ("v v.d. Ven, Els", "v Els van de Ven"),
    (
        "v J. v.d. Berg | tel 06-77776666",
        "v Jan van den Berg | tel 06-77776666",
    ),
    ("v Ayşe Oeztuerk", "v Ayse Öztürk"),
];

/// Two entries that look alike and are two.
pub const DIFFERENT: [(&str, &str); 84] = [
    // Another number, another village.
    ("a Groep 7", "a Groep 8"),
    ("v Bewoner 1", "v Bewoner 2"),
    ("a Oranjecomité 2025", "a Oranjecomité 2026"),
    ("a SV Heumen", "a SV Malden"),
    ("a KBO Heumen | Heumen", "a KBO Malden | Malden"),
    ("p Speeltuin | Heumen", "p Speeltuin | Malden"),
    ("p Speeltuin Malden", "p Speeltuin | Heumen"),
    ("p Dorpshuis | Heumen", "p Dorpshuis | Malden"),
    ("a Bridgeclub Malden", "a Bridgeclub Heumen"),
    ("a Wijkteam 1 | tel 024-5550100", "a Wijkteam 2 | tel 024-5550100"),
    (
        "a Scouting groep 1 | adres Bosweg 3",
        "a Scouting groep 2 | adres Bosweg 3",
    ),
    // Families: one surname, one house, one phone.
    (
        "v Jan Jansen | Malden | adres Kerkstraat 4",
        "v Piet Jansen | Malden | adres Kerkstraat 4",
    ),
    (
        "v Jan Jansen sr. | adres Kerkstraat 4",
        "v Jan Jansen jr. | adres Kerkstraat 4",
    ),
    (
        "v Jan Jansen | adres Kerkstraat 4",
        "v Jan Jansen jr. | adres Kerkstraat 4",
    ),
    (
        "v Kees Jansen | tel 024-5550111 | adres Kerkstraat 6",
        "v Toos Jansen | tel 024-5550111 | adres Kerkstraat 6",
    ),
    (
        "v Riet Hendriks | adres Laan 3 | tel 0487-512399",
        "v Piet Hendriks | adres Laan 3 | tel 0487-512399",
    ),
    (
        "v Jan Jansen | adres Laan 5 | mail jansens@voorbeeld.example",
        "v Mia Peters | adres Laan 5 | mail jansens@voorbeeld.example",
    ),
    (
        "v Mia de Groot | tel 024-5550112",
        "v Ans de Groot | tel 024-5550112",
    ),
    ("v Jos Smeets | Malden", "v Jan Smeets | Malden"),
    // First names and surnames that are nearly the same.
    ("v Els de Vries", "v Elly de Vries"),
    (
        "v Els de Vries | Malden | adres Dorpsstraat 8",
        "v Elly de Vries | Malden | adres Dorpsstraat 8",
    ),
    ("v Els Peters", "v Els Pieters-Bos"),
    ("v Anneke de Wit", "v Anneke de Wilde"),
    ("v Henk Bos", "v Henk Vos"),
    ("v Jan Smit", "v Jan Smeets"),
    ("v Toos Jansen", "v Koos Jansen"),
    ("v Ria Kersten", "v Mia Kersten"),
    ("v Karin Wijnen | Malden", "v Karen Hermsen | Malden"),
    ("b Huisarts Peters", "b Huisarts Pol"),
    (
        "b Bram Smit | mail info@welzijn.example",
        "b Fatima el Amrani | mail info@welzijn.example",
    ),
    // The same name, and everything else is another.
    (
        "v Jan Jansen | tel 06-12345678 | adres Kerkstraat 4",
        "v Jan Jansen | tel 06-87654321 | adres Beekweg 9",
    ),
    (
        "v Jan Jansen | Malden | tel 06-12345678",
        "v Jan Jansen | Heumen | tel 06-87654321",
    ),
    (
        "v Kees Peters | mail kees@voorbeeld.example | adres Laan 1",
        "v Kees Peters | mail peters@elders.example | adres Weg 2",
    ),
    // One saint, one building, one word, and two sorts of things.
    ("a Fanfare St. Jan", "a Schutterij St. Jan"),
    ("a Schutterij St. Joris", "a Schutterij St. Jozef"),
    ("a Schutterij St. Jan | Malden", "a Schutterij St. Joris | Malden"),
    ("p Basisschool De Vlinder", "p Peuterspeelzaal De Vlinder"),
    (
        "p Basisschool De Vlinder | adres Schoolweg 1",
        "p Peuterspeelzaal De Vlinder | adres Schoolweg 1",
    ),
    ("p Basisschool De Eik", "p Dorpshuis De Eik"),
    ("p Basisschool De Elf", "p Basisschool De Eik"),
    (
        "p Dorpshuis De Eik | adres Dorpsstraat 12",
        "p Café De Eik | adres Dorpsstraat 12",
    ),
    ("a Tafeltennisclub Smash", "a Tennisclub Smash"),
    ("a Zangkoor Vivace", "a Zangkoor Vivaldi"),
    ("p Buurttuin De Zonnehoek", "p Moestuin De Zonnebloem"),
    ("p Speeltuin De Kuil", "p Speeltuin De Kiel"),
    ("p Café De Kraan", "p Café De Zwaan"),
    ("p De Beek", "p De Beuk"),
    ("a Koersbal maandag | Malden", "a Koersbal donderdag | Malden"),
    ("a Schaakclub | Malden", "a Damclub | Malden"),
    ("a Mannenkoor | Malden", "a Vrouwenkoor | Malden"),
    ("p Sporthal | Malden", "p Sportveld | Malden"),
    ("a Wijkteam Noord | tel 14024", "a Wijkteam Oost | tel 14024"),
    ("a Damesgroep", "a Dansgroep"),
    ("a Kinderkoor Cantabile", "a Gemengd koor Cantate"),
    // One phone, one address, one page for more than one.
    (
        "a Kaartclub Troef | tel 06-33334444 | mail jan@voorbeeld.example",
        "a Biljartclub De Keu | tel 06-33334444 | mail jan@voorbeeld.example",
    ),
    (
        "v Jan Smit | tel 06-33334444",
        "a Kaartclub Troef | tel 06-33334444",
    ),
    (
        "v Jan Smit | tel 06-33334444 | adres Laan 2",
        "a Biljartclub De Keu | tel 06-33334444 | adres Laan 2",
    ),
    (
        "a KBO | adres Dorpsstraat 12 | Malden",
        "a Zonnebloem | adres Dorpsstraat 12 | Malden",
    ),
    (
        "a Yoga voor ouderen | adres Dorpsstraat 12",
        "a Eettafel voor ouderen | adres Dorpsstraat 12",
    ),
    (
        "p Dorpshuis De Eik | tel 024-5550123",
        "a Toneelgroep Masker | tel 024-5550123",
    ),
    (
        "p Bakker Bos | web winkels.example",
        "p Slager Smit | web winkels.example",
    ),
    (
        "p Kerk St. Anna | op 51.7680 5.8520",
        "p Pastorie | op 51.7681 5.8521",
    ),
    (
        "p Sporthal | op 51.7680 5.8520 | Malden",
        "p Zwembad | op 51.7681 5.8520 | Malden",
    ),
    (
        "p Bushalte | op 51.7600 5.8500",
        "p Bushalte | op 51.7700 5.8600 | adres Weg 1",
    ),
    ("b Wijkagent | tel 0900-8844", "b Opbouwwerker | tel 0900-8844"),
    ("a Buurtapp Kerkstraat | Malden", "a Buurtapp Beekstraat | Malden"),
    // Two clubs of one kern, by their letters.
    (
        "a TC Malden | tel 024-5550188 | Malden",
        "a VV Malden | tel 024-5550199 | Malden",
    ),
    (
        "a Fanfare Malden | tel 024-5550155 | Malden",
        "a Harmonie Malden | tel 024-5550156 | Malden",
    ),
    ("a CV De Kleikloppers", "a CV De Kruikezeikers"),
    ("a HC Heumen", "a HV Heumen"),
    ("a TC Malden | Malden", "a TC Heumen | Heumen"),
    ("a Tennisclub De Voorn", "a Hengelsportvereniging De Voorn"),
    (
        "a Carnavalsvereniging Malden | tel 024-5550101 | Malden",
        "a Oranjevereniging Malden | tel 024-5550101 | Malden",
    ),
    ("a Ouderenbond Malden | Malden", "a Ouderenraad Malden | Malden"),
    // One phone or one mail, and parts of one club, or a foundation and the house it keeps.
    (
        "a SV Juliana dames | tel 024-5550133",
        "a SV Juliana heren | tel 024-5550133",
    ),
    (
        "a SV Juliana | tel 024-5550133",
        "a SV Juliana jeugd | tel 024-5550133",
    ),
    (
        "a Handbalvereniging Pius dames 1 | mail info@pius.example",
        "a Handbalvereniging Pius dames 2 | mail info@pius.example",
    ),
    (
        "a Stichting De Eik | Malden | tel 024-5550123",
        "p Dorpshuis De Eik | Malden | tel 024-5550123",
    ),
    (
        "a Stichting Dorpshuis De Eik | tel 024-5550123",
        "p Dorpshuis De Eik | tel 024-5550123",
    ),
    (
        "a Tennisclub De Hei | mail info@hei.example",
        "a Tafeltennisclub De Heide | mail info@hei.example",
    ),
    (
        "a Yogagroep Zen | mail info@zen.example",
        "a Yogagroep Zon | mail info@zen.example",
    ),
    ("a Fanfare De Hei", "a Fanfare De Heide"),
    ("v Ayse Öztürk", "v Ayse Öztekin"),
    ("v Jan Boer", "v Jan Bor"),
];
