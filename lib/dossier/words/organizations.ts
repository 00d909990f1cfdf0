import { words } from './list';

/** Organizations whose names show no kind by themselves. */
export const KNOWN_ORGANIZATIONS = words(`
Airbus Al_Jazeera Al-Qaeda Al-Shabaab Alibaba Alphabet Amazon Amnesty_International Apple Bayer Bloomberg Boeing Boko_Haram
Bundestag Duma Eurostat Facebook Fatah Frontex Gazprom Google Greenpeace Hamas Hezbollah Huawei IBM Instagram Intel
Interpol Europol Islamic_State Knesset Kremlin Lufthansa Meta Microsoft Mozilla Netflix Nokia Oxfam Pentagon Pfizer
Politico Red_Cross Reuters Roscosmos Rosneft Samsung Siemens Sony SpaceX Taliban Tesla TikTok Toyota Twitter Uber
Ubisoft Volkswagen Wagner WhatsApp White_House Wikileaks WikiLeaks Wikinews Wikipedia Yahoo YouTube
Agence_France-Presse Associated_Press Human_Rights_Watch Downing_Street Capitol_Hill Supreme_Court
`);
