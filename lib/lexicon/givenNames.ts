import { words } from '../dossier/words/list';

/** Given names beyond those by which the builder tells people: here a rarer one is safe, for a surname follows it. */
export const MORE_GIVEN_NAMES = words(`
Agim Agron Albana Albulena Alma Amela Anamarija Aneta Anja Ante Arben Ardian Arlind Armin Avdullah Avni Azra Bajram
Bekim Besim Besnik Biljana Bojan Bojana Borislav Borko Bosko Božidar Branislav Branka Bujar Burim Danica Danijel
Danijela Danilo Darija Darko Davor Davorin Dino Donika Dorde Doruntina Dragana Dragica Dragomir Dragoljub Dragoslav
Dritan Drita Dubravka Duško Dušan Dženan Đorđe Edi Edin Edona Elmedin Elvir Emin Emina Emir Enes Erjon Fadil Fahrudin
Fahrije Fatos Fatmire Fikret Flora Gazmend Genc Gjergj Goran Gordana Goranka Haris Hajredin Hasan Hashim Haxhi Ilir
Isa Isuf Iva Ivanka Jadranka Jasmin Jasmina Jasna Jovana Jovica Jusuf Kadri Kata Katarina Kemal Kosta Krešimir Kujtim
Labinot Lazar Lejla Liburn Ljiljana Ljubica Ljubiša Ljubomir Lulzim Maja Marija Marijana Marina Marinko Marjan Mehmed
Mersiha Mevlan Milan Milanka Mile Milena Milica Miljan Milka Milko Milutin Miodrag Mirjana Mirko Mirsad Mladen Momčilo
Muamer Muharrem Nataša Nebojša Nedeljko Nemanja Nenad Nermin Nevena Nikša Ninoslav Novak Obrad Ognjen Olivera Petar
Radmila Radoje Radomir Radovan Ranko Ratko Rexhep Rifat Sabahudin Samra Sandra Sanja Saša Sava Sead Sebastijan Selim
Senad Shpend Sinan Siniša Slaven Slavica Slavko Slobodanka Smilja Snežana Sonja Srđan Stanko Stevan Stojan Suzana
Svetozar Tanja Tatjana Tihomir Tomislav Uroš Valdrin Valon Vanja Vasilije Velimir Veljko Verica Vesna Vidak Vinko
Vladan Vladislav Vlatko Vojislav Vojin Vuk Vukašin Xhavit Zdenka Zdravko Željka Željko Živko Zlatan Zlatko Zorana
Zvonimir Данило Андреј Тамара Милан Милица Марко Никола Јован Ивана Драган Драгана Зоран Бранко Горан Небојша Дејан
Петар Павле Стефан Милош Марија Ана Јелена Владимир Дмитрий Сергей Иван
Agnieszka Ailsa Aino Alain Alba Alfonso Alfredo Alina Álvaro Amalia Ángel Ángela Aoife Armando Arne Artem Åsa Astrid
Aurora Aurélie Bart Bartosz Begoña Bente Berit Bianca Birgit Birgitta Bjarne Björn Bjørn Børge Camille Candela Carina
Carme Carmela Catalina Cathrine Cécile Céline Chiara Christa Ciara Clemens Concepción Conchita Consuelo Corinna
Cristiano Cristóbal Dagmar Daria Davide Delphine Detlef Dieter Dirk Dmytro Dolores Domenico Edvard Egon Einar Eirik
Elin Elisa Elisabeth Elisabetta Élise Elke Elsa Else Emil Emilia Emiliano Emilio Encarna Enrico Erika Ernst Espen
Esteban Esther Eugenia Fabian Fabio Fabrizio Ferdinand Filip Flavia Flavio Florian Franca Franco Françoise Franz
Franziska Fredrik Frida Fritz Gabriele Gaël Georgi Geir Gemma Gerda Gerhild Gertrud Gianluca Gianni Gilles Gisela
Gonzalo Gro Guillaume Gunnar Günter Günther Guro Guy Haakon Håkon Halvard Hanna Hanne Hannes Hansjörg Harald Hedda
Heinrich Helene Helga Helge Henning Herbert Hermann Hilde Horst Ignacio Ignasi Inés Inga Inge Inger Ingvar Iñigo Iñaki
Iolanda Isabella Iván Izabela Jaime Jan Jaume Jaroslav Joachim Joanna Jochen Johannes John Jonny Jordi Jörg Jörn
Josefa Josefina José Juha Julieta Julián Jürgen Jutta Kai Kaja Kalle Kari Karina Karoline Karsten Katharina Katja
Katrin Kerstin Kjell Knut Kristian Kristin Kristina Kristoffer Krzysztof Kurt Lara Lasse Leif Lena Lene Leopold Lidia
Line Liv Lluc Lluís Loïc Lotte Lourdes Luc Lucie Luciano Ludwig Luisa Luise Lydie Macarena Maciej Mads Magda
Magdalena Maite Małgorzata Manfred Manon Manuela Marcelo Marcin Maren Margarita Margit Margrethe Mariana Mariano
Marit Marta Marte Mathias Mathieu Mats Matilda Mattias Mauricio Mauro Maxime Mercè Mercedes Merete Mette Mercè Micheál
Montserrat Morten Nadine Narcís Nieves Nils Norbert Núria Odd Oda Ola Ole Oleksandr Olena Oliva Oriol Oskar Ottar
Øystein Pål Pascual Patxi Paulina Paulo Pau Per Pernille Petter Pilar Primož Purificación Quentin Quim Rafaela Ragnar
Ragnhild Raimon Ramón Randi Raquel Regina Reidar Reinhold Renate Renaud Rikard Rocío Rolf Rosalía Rosario Rüdiger
Rune Sabina Salvatore Santi Saskia Sergi Sigrid Sigurd Silje Silke Siri Sigbjørn Sissel Sondre Søren Stefania Stein
Stian Susana Svein Sverre Synnøve Taras Teodor Terje Thor Thorbjørn Thorvald Till Tom Tone Tor Torbjørn Tore Torstein
Toril Trine Trond Trygve Tuva Ulf Ulla Ulrike Unni Urs Uwe Vegard Vibeke Vicente Vidar Vidkun Vigdis Viggo Vilhelm
Volker Wojciech Wolfram Xavi Xavier Yann Yannick Yngve Ximena Zofia
`);
