import { listed, words } from './list';

/** ISO 3166 codes of today's countries, with Kosovo's user-assigned XK. */
export const COUNTRY_CODES = listed(`
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR
CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE
IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN
MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE
SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA
ZM ZW
`);

const ALSO = words(`
America Britain England Scotland Wales Northern_Ireland Great_Britain Bosnia Bosnia_and_Herzegovina Burma Myanmar
Congo Ivory_Coast Macedonia Turkey Palestine Czech_Republic Soviet_Union Yugoslavia USSR Holland Vatican Hong_Kong
Trinidad_and_Tobago Swaziland Cape_Verde East_Timor Tibet Chechnya Crimea Kurdistan Transnistria Abkhazia Catalonia
South_Ossetia Nagorno-Karabakh Gaza West_Bank
`);

/** Countries by their usual English names. */
export const COUNTRIES = countries();

function countries(): Set<string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = COUNTRY_CODES.flatMap((code) => english.of(code) ?? []);
  return new Set([...names.filter((name) => !/[&(]/u.test(name)), ...ALSO]);
}

/** Continents, seas, states and cities that the news names most. */
export const KNOWN_PLACES = words(`
Africa Asia Europe Antarctica Arctic Oceania North_America South_America Latin_America Middle_East Central_Asia
Southeast_Asia Western_Europe Eastern_Europe Balkans Caucasus Scandinavia Caribbean Atlantic Pacific Mediterranean
Black_Sea Red_Sea Baltic Persian_Gulf Siberia Sahara Sahel Kashmir Donbas Vojvodina Bavaria Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania
Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming
Ontario Quebec Alberta British_Columbia Manitoba Saskatchewan Nova_Scotia Queensland Tasmania New_South_Wales
Abidjan Abu_Dhabi Abuja Accra Addis_Ababa Aleppo Algiers Almaty Amman Amsterdam Ankara Antwerp Athens Atlanta Auckland
Baghdad Baku Bali Baltimore Bamako Bangalore Bangkok Barcelona Basra Beijing Beirut Belfast Belgrade Berlin Bern
Birmingham Bogota Bologna Bonn Bordeaux Boston Bratislava Brisbane Bristol Brooklyn Brussels Bucharest Budapest
Buenos_Aires Cairo Calgary Cambridge Canberra Cape_Town Caracas Cardiff Casablanca Charlotte Chengdu Chicago
Chisinau Cincinnati Cleveland Colombo Cologne Copenhagen Dakar Dallas Damascus Delhi Denver Detroit Dhaka Doha
Donetsk Dresden Dubai Dublin Durban Edinburgh Frankfurt Gaza_City Geneva Genoa Glasgow Guangzhou Hague Hamburg Hanoi
Harare Havana Helsinki Herat Hiroshima Houston Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Kampala
Kandahar Karachi Kathmandu Khartoum Kharkiv Kherson Kiev Kigali Kinshasa Kolkata Kuala_Lumpur Kyiv Kyoto Lagos Lahore
Las_Vegas Leeds Lima Lisbon Liverpool Ljubljana London Los_Angeles Luhansk Lviv Lyon Madrid Manchester Manhattan
Manila Mariupol Marseille Mecca Medina Melbourne Memphis Mexico_City Miami Milan Milwaukee Minneapolis Minsk
Mitrovica Mogadishu Montreal Moscow Mosul Mumbai Munich Nairobi Naples New_Delhi New_Orleans New_York_City Nice Nicosia
Nuremberg Odessa Odesa Osaka Oslo Ottawa Oxford Palermo Paris Perth Philadelphia Phoenix Pittsburgh Podgorica Prague
Pretoria Pristina Prishtina Pyongyang Quito Rabat Ramallah Reykjavik Riga Rio_de_Janeiro Riyadh Rome Rotterdam
San_Diego San_Francisco Sanaa Santiago Sao_Paulo Sarajevo Seattle Seoul Seville Shanghai Shenzhen Sheffield Singapore
Skopje Sochi Sofia Srebrenica St._Louis St._Petersburg Stockholm Strasbourg Stuttgart Sydney Taipei Tallinn Tampa
Tashkent Tbilisi Tehran Tel_Aviv The_Hague Tirana Tokyo Toronto Tripoli Tunis Turin Ulaanbaatar Valencia Vancouver
Venice Vienna Vilnius Warsaw Washington Wellington Winnipeg Wuhan Yangon Yerevan York Washington_D.C. Washington_DC Lombardy Tuscany Sicily Sardinia Veneto Flanders Wallonia Andalusia Normandy Brittany Saxony Victoria South_Australia Zagreb Zurich Zaporizhzhia
`);
