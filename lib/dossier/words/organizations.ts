import { words } from './list';

/** Organizations whose names show no kind by themselves. */
export const KNOWN_ORGANIZATIONS = words(`
Airbus Al_Jazeera Al-Qaeda Al-Shabaab Alibaba Alphabet Amazon Amnesty_International Apple Bayer Bloomberg Boeing Boko_Haram
Bundestag Duma Eurostat Facebook Fatah Frontex Gazprom Google Greenpeace Hamas Hezbollah Huawei IBM Instagram Intel
Interpol Europol Islamic_State Knesset Kremlin Lufthansa Meta Microsoft Mozilla Netflix Nokia Oxfam Pentagon Pfizer
Politico Red_Cross Reuters Roscosmos Rosneft Samsung Siemens Sony SpaceX Taliban Tesla TikTok Toyota Twitter Uber
Ubisoft Volkswagen Wagner_Group WhatsApp White_House Wikileaks WikiLeaks Wikinews Wikipedia Yahoo YouTube
Agence_France-Presse Associated_Press Human_Rights_Watch Downing_Street Capitol_Hill Supreme_Court
ABC_News Agence_France_Presse Al_Arabiya Al_Jazeera_English ANSA Ars_Technica Asahi_Shimbun BBC_News Bild Boston_Globe BuzzFeed
CBC CBS CBS_News Chicago_Tribune China_Daily CNBC CNN Corriere_della_Sera C-SPAN Daily_Express Daily_Mail Daily_Mirror
Daily_Telegraph Der_Spiegel Deutsche_Welle Die_Welt Die_Zeit El_Mundo El_País ESPN Euronews Financial_Times Fox_News
Frankfurter_Allgemeine_Zeitung Global_Times Globe_and_Mail Guardian Haaretz HarperCollins HBO Huffington_Post HuffPost
Hürriyet Interfax ITV Jerusalem_Post Kyodo_News La_Repubblica La_Stampa Le_Figaro Le_Monde Libération Los_Angeles_Times MSNBC
National_Geographic NBC NBC_News New_Scientist New_Statesman New_York_Post New_York_Times New_Yorker Newsweek NHK NPR PBS
People’s_Daily Press_Association ProPublica RIA_Novosti Rolling_Stone San_Francisco_Chronicle Scientific_American
Sky_News South_China_Morning_Post Straits_Times Sydney_Morning_Herald TASS Time_Magazine Times_of_India
Toronto_Star TVNZ USA_Today Vanity_Fair Voice_of_America Wall_Street_Journal Washington_Post Wired_News Xinhua Yle ZDF
Accenture Adidas Adobe Aeroflot AIG Airbnb Aldi Allianz AOL ArcelorMittal AstraZeneca AT&T Audi Barclays BASF BBVA BHP
BioNTech BMW BNP_Paribas BP Budweiser BYD Cargill Carrefour Caterpillar Chevron Chrysler Cisco Citigroup Coca-Cola Comcast
Credit_Suisse Daimler Danone Deloitte Deutsche_Bahn Deutsche_Bank Disney eBay EDF Enel Enron Ericsson ExxonMobil FedEx
Fiat Foxconn Gazprombank General_Electric General_Motors GlaxoSmithKline Glencore GM Goldman_Sachs Heineken Hewlett-Packard
Honda HSBC Hyundai Iberdrola Ikea IKEA JPMorgan JPMorgan_Chase Kia KLM KPMG LG LinkedIn Lockheed_Martin L’Oréal Lukoil
Marvel Maersk Mastercard Mattel McDonald’s Mercedes-Benz Merck Michelin Mitsubishi Moderna Monsanto Morgan_Stanley
Motorola Napster NBCUniversal Nestlé Nike Nintendo Nissan Northrop_Grumman Novartis Nvidia OpenAI Panasonic PayPal
Pepsi PepsiCo Petrobras Peugeot Philips Pixar PricewaterhouseCoopers Qualcomm Raytheon Reddit Renault Rio_Tinto Roche
Rolls-Royce Ryanair Saab Sanofi Sberbank Shell Skoda SoftBank Sotheby’s Spotify Starbucks Stellantis Tata Telefónica Tencent
Tesco ThyssenKrupp TotalEnergies Toshiba UBS Unilever UPS Vattenfall Verizon Viacom Virgin_Galactic Visa_Inc Vodafone
Volvo Walmart Warner_Bros Xiaomi Yandex YouGov Zara ZTE
Al_Qaeda Al_Shabaab Bellingcat Black_Lives_Matter Caritas CARE_International Doctors_Without_Borders Extinction_Rebellion
FARC FIFA Freedom_House Hizbollah Hizbullah IRA ISIL ISIS Islamic_Jihad Ku_Klux_Klan Lashkar-e-Taiba
Médecins_Sans_Frontières Mossad MI5 MI6 Muslim_Brotherhood OECD Opus_Dei Pew_Research_Center PKK Red_Crescent
Reporters_Without_Borders RSF Salvation_Army Save_the_Children Scotland_Yard Sinn_Féin Transparency_International UEFA UNESCO
UNHCR UNICEF UNRWA World_Bank World_Wildlife_Fund WWF
Bundesbank Bundesrat Bundeswehr Coreper Eurogroup Federal_Reserve Lok_Sabha Rajya_Sabha Riksdag Sejm Storting Verkhovna_Rada
Fidesz Forza_Italia Likud Podemos Syriza Vox CDU CSU SPD DUP UKIP ESA NASA NOAA FEMA FAA FCC FDA EPA NTSB CERN JAXA ISRO
Harvard MIT Stanford Yale Princeton UCLA Caltech
Bayern_Munich FC_Barcelona Juventus Manchester_United Real_Madrid NBA NFL NHL MLB NCAA NASCAR
`);
