import { words } from './list';

/** Words for what belongs to a country or a people. They name no actor: "Serbian license plates". */
export const DEMONYMS = words(`
Afghan African Albanian Algerian American Angolan Arab Arabic Argentine Argentinian Armenian Asian Australian Austrian
Azerbaijani Azeri Bahraini Bangladeshi Basque Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese
Cambodian Cameroonian Canadian Catalan Chadian Chechen Chilean Chinese Colombian Congolese Croat Croatian Cuban
Cypriot Czech Dane Danish Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian European Filipino
Finnish French Gabonese Georgian German Ghanaian Greek Guatemalan Haitian Hispanic Honduran Hungarian Icelandic
Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean
Kosovan Kosovar Kurdish Kuwaiti Kyrgyz Latvian Latino Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Malian
Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Muslim Nepalese Nepali Nigerian Norwegian Omani Pakistani
Palestinian Peruvian Polish Portuguese Qatari Roma Romanian Russian Rwandan Saudi Scottish Senegalese Serb Serbian
Shia Shiite Singaporean Slovak Slovakian Slovene Slovenian Somali Soviet Spanish Sudanese Sunni Swede Swedish Swiss
Syrian Taiwanese Tajik Tamil Tanzanian Thai Tibetan Tunisian Turk Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur
Uzbek Venezuelan Vietnamese Welsh Western Yemeni Yugoslav Zambian Zimbabwean Catholic Christian Protestant Orthodox
Democratic Republican
`);

/** Words for the members of a people, a faith or a party: in the plural they name a group. */
export const PEOPLES = words(`
Afghans Africans Albanians Americans Arabs Armenians Asians Australians Austrians Azeris Azerbaijanis Basques
Belarusians Belgians Bosniaks Bosnians Brazilians Britons Bulgarians Canadians Catalans Catholics Chechens Christians
Colombians Conservatives Croats Croatians Cubans Cypriots Czechs Danes Democrats Egyptians Eritreans Estonians
Ethiopians Europeans Filipinos Finns Georgians Germans Greeks Hindus Hispanics Hungarians Hutus Indians Indonesians
Iranians Iraqis Israelis Italians Jews Jordanians Kenyans Koreans Kosovans Kosovars Kurds Latinos Latvians Libyans
Lithuanians Macedonians Malaysians Mexicans Moldovans Montenegrins Moroccans Muslims Nigerians Norwegians
Pakistanis Palestinians Poles Protestants Republicans Romanians Russians Rwandans Saudis Scots Serbs Serbians Shias
Shiites Sikhs Slovaks Slovenes Somalis Sunnis Swedes Syrians Tajiks Tamils Tatars Tibetans Tunisians Turks Tutsis
Ukrainians Uyghurs Uzbeks Venezuelans Yazidis Yemenis
`);
