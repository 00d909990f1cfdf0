/** Longer invented reports, each of another kind of dispute, published on 10 May 2023; and reports on no dispute. */
export const REPORTS = {
  court: `A court in Tervik ruled on Tuesday that Holmgren Foods must pay 40 growers for spoiled grain, in a case that has lasted three years.
The Grain Growers Association sued Holmgren Foods in 2020 over late deliveries. The association demands compensation of 12 million crowns for its members.
Holmgren Foods rejects the compensation and said it would appeal the ruling. "We delivered what we had promised," said its lawyer, Anna Brandt.
Piet Vos, who leads the Grain Growers Association, welcomed the ruling. "Three harvests have gone by," he said.
The company has until 2 June to file its appeal.`,
  rail: `Train drivers across Norland began a three-day strike on Wednesday after wage talks between the Railway Union and Nordbahn collapsed.
The Railway Union wants a pay increase of 8 percent and a shorter working week. Nordbahn has offered a pay increase of 4 percent.
"A shorter working week is out of the question," said Nordbahn director Karl Winter. He accused the Railway Union of taking passengers hostage.
The union said it would not call off the strike. About 900 trains were cancelled on Wednesday.
The transport minister, Eva Lund, urged both sides to return to the talks. The strike will last until Friday.`,
  merger: `The Competition Authority on Monday blocked Velar Telecom's takeover of Brightline, saying that the merger would raise prices for 6 million customers.
Velar Telecom, the country's largest operator, had agreed to buy Brightline for $4bn in January.
Velar Telecom chief executive Rosa Mendel criticized the decision. "The authority has misread the market," Mendel said. The company offered to sell its masts in the north, but the Competition Authority dismissed the offer.
Consumer groups welcomed the decision. The takeover was also opposed by the Telecom Workers Union, which fears layoffs.
Velar Telecom said it would challenge the decision in court. A hearing is due on 24 May.`,
  fishing: `Norway and Iceland failed to agree on new herring quotas on Friday, and both countries said their fleets would sail without a deal.
Iceland insists on a third of the herring catch in the Gray Sea. Norway refuses to share its waters and has proposed yearly licenses instead.
"We will not give up our waters," Norway's fisheries minister, Jon Aske, told reporters after the meeting.
Iceland accused Norway of overfishing. Norway denied the accusation.
Iceland fishing boats will no longer be allowed into Norway's waters from 1 June. The two countries will meet again in September.`,
  school: `Tens of thousands of teachers marched through Tarnow Bay on Saturday to protest against a school reform that would close 200 village schools.
The Teachers Federation called on the government to withdraw the school reform. Its president, Olga Reyes, said the closures would hit the poorest families.
The Education Ministry has rejected the demand. Education Minister Paul Ferrer defended the reform, saying that "empty classrooms teach nobody".
The Teachers Federation also opposes longer school days, which the ministry wants to introduce next year.
Parliament is expected to vote on the reform on 17 May. The federation has threatened a strike if the law is passed.`,
  truce: `The government of Marada and the Kesh Liberation Front signed a ceasefire in Doha on Sunday, ending two months of fighting over the northern mines.
The ceasefire was brokered by Qatar, with the African Union as an observer.
Under the deal the rebels will leave the town of Ossa, and the government will release 60 prisoners.
The Kesh Liberation Front has demanded a share of the mines. Marada rejects a share of the mines but has offered seats in parliament.
"There will be no second army in this country," President Amadou Sele said on Monday.
Both sides accused each other of attacks before the signing. Talks on a peace agreement are scheduled to begin on 22 May.`,
};

export const NO_DISPUTES = {
  recipe: `This lentil soup is ready in half an hour. Chop two onions and fry them in olive oil until golden.
Add 300 grams of red lentils, a spoon of cumin and a liter of stock. Let the soup simmer until the lentils are soft.
Serve it with lemon and bread. My grandmother, Maria Costa, taught me to add a little vinegar at the end. The soup will keep in the fridge until Sunday.`,
  match: `Tervik United beat Harbor City 3-1 on Saturday with two late goals by Marco Silva.
Harbor City had taken the lead through Ben Osei after ten minutes. Silva equalized before the break.
"We stayed calm," said the Tervik United coach, Jan Dahl. Tervik United will play Norland Rovers next Saturday.`,
  launch: `Lumen Electronics presented a new reading lamp on Tuesday that runs for 40 hours on one charge.
The lamp weighs 200 grams and comes in five colors. "We wanted a lamp that fits into a pocket," said the designer, Ida Holm.
The lamp costs $49 and will be in shops on 1 June. Lumen Electronics, founded in 1998, has 300 employees.`,
};
