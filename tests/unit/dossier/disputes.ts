/** Short invented reports on disputes of several kinds; each was published on 10 May 2023. */
export const DISPUTES = {
  strike: `Dockers at the port of Tervik walked out on Monday in a strike over wages.
The Dockworkers Union demands a 9 percent pay rise and rejects the shift plan. The strike is the first in 12 years.
Nordfrakt, which runs the port, said it would not accept the pay rise but offered a bonus of 2,000 crowns.
"We cannot pay what we do not earn," said Nordfrakt chief executive Lena Holm.
The strike has held up 40 ships. Talks between the Dockworkers Union and Nordfrakt are to resume on Friday.`,
  tariffs: `Brazil will impose tariffs of 25 percent on steel from Canada, the government announced on Tuesday.
Canada rejected the tariffs and threatened to suspend the trade agreement. The tariffs would cost its mills $3.5bn a year, it said.
Brazil wants new quotas on steel. Canadian Trade Minister Paul Roy said Canada opposes quotas but backs talks on prices.
The steel tariffs take effect on 1 June.`,
  coup: `Soldiers seized the presidential palace in Mali on Saturday in a coup, the second in three years.
The African Union condemned the coup and demanded elections within six months. At least 30 people were killed.
France suspended military aid. The junta, led by Colonel Issa Keita, rejects sanctions and offers a transition of two years.
The African Union warned of sanctions if the junta delays elections. Sanctions would hit cotton exports.`,
  water: `Ethiopia began to fill the Karo dam on Sunday despite protests from Egypt, which depends on the Nile for most of its water.
Egypt demands a binding agreement on the dam. Ethiopia rejects a binding agreement and says the dam will bring power to 60 million people.
Sudan, an ally of Egypt, called for talks on the dam. The African Union has mediated the talks for four years.`,
  football: `The European Football League voted on Thursday to ban clubs with state owners.
Qatar Sports opposes the ban and will appeal. The ban was approved by 38 of 55 members.
Spain's football federation backs the ban. "The ban is about fairness," said Marta Ruiz, the federation's president.`,
  ceasefire: `Israel and Hamas agreed to extend the ceasefire by two days, Qatar said on Monday.
Hamas demands the release of 300 prisoners. Israel refuses to release prisoners convicted of murder, but accepts a longer ceasefire.
Egypt and Qatar mediate the talks. The ceasefire ends on Thursday. The United Nations wants a permanent ceasefire.`,
  election: `Kenya's electoral commission delayed the recount on Wednesday after the opposition contested the result of the election.
Raila Odinga, leader of the Orange Movement, rejects the result and demands a recount of all ballots. William Ruto won 50.5 percent of the vote.
Ruto opposes a recount. The Supreme Court will rule on the recount on 20 May.`,
  border: `Poland closed its border with Belarus on Friday, and Lithuania may follow.
Warsaw accuses Minsk of sending migrants across the border. Belarus denies it and demands that the border be reopened.
The European Union supports the border closure and offered €50 million in aid for border guards. About 4,000 migrants are camping near the border.`,
};
