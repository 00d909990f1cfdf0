import { words } from '../dossier/words/list';

/** Given names beyond those by which the builder tells people: here a rarer one is safe, for a surname follows it. */
export const MORE_GIVEN_NAMES = words(`
Agim Agnieszka Agron Ailsa Aino Alain Alba Albana Albulena Alfonso Alfredo Alina Alma Álvaro Amalia Amela Anamarija
Aneta Ángel Anja Ante Aoife Arben Ardian Arlind Armando Armin Arne Artem Åsa Astrid Aurélie Aurora Avdullah Avni Azra
Bajram Bart Bartosz Begoña Bekim Bente Berit Besim Besnik Bianca Biljana Birgit Birgitta Bjarne Björn Boban Bojan Bojana
Børge Borislav Borko Bosko Božidar Branislav Branka Bujar Burim Camille Candela Carina Carme Carmela Catalina Cathrine
Cécile Céline Chiara Christa Ciara Clemens Concepción Conchita Consuelo Corinna Cristiano Cristóbal Dagmar Danica
Danijel Danijela Danilo Daria Darija Darko Davide Davor Davorin Delphine Detlef Dieter Dino Dirk Dmytro Dolores
Domenico Donika Dorde Doruntina Dragana Dragica Dragoljub Dragomir Dragoslav Drita Dritan Dubravka Dušan Duško Dženan
Edi Edin Edona Edvard Egon Einar Eirik Elin Elisa Elisabeth Elisabetta Élise Elke Elmedin Elsa Elvir Emil Emilia
Emiliano Emilio Emin Emina Emir Encarna Enes Enrico Erika Erjon Ernst Espen Esteban Esther Eugenia Fabian Fabio
Fabrizio Fadil Fahrije Fahrudin Fatmire Fatos Ferdinand Fikret Filip Flavia Flavio Flora Florian Franca Franco
Françoise Franz Franziska Fredrik Frida Fritz Gabriele Gaël Gazmend Geir Gemma Genc Georgi Gerda Gerhild Gertrud
Gianluca Gianni Gilles Gisela Gjergj Gonzalo Goran Goranka Gordana Gro Guillaume Gunnar Günter Günther Guro Haakon
Hajredin Håkon Halvard Hanna Hanne Hannes Hansjörg Harald Haris Hasan Haxhi Hedda Heinrich Helene Helga Helge Henning
Hermann Hilde Horst Ignacio Ignasi Ilir Iñaki Inga Inge Inger Ingvar Iñigo Iolanda Isa Isabella Isuf Iva Izabela
Jadranka Jaime Jaroslav Jasmin Jasmina Jasna Jaume Joachim Jochen Johannes Jonny Jörg Jörn Josefa Josefina Jovana
Jovica Juha Julieta Jürgen Jusuf Jutta Kadri Kai Kaja Kalle Kari Karina Karoline Karsten Kata Katarina Katharina Katja
Katrin Kemal Kerstin Kjell Knut Kosta Krešimir Kristian Kristin Kristoffer Krzysztof Kujtim Kurt Labinot Lara Lasse
Lazar Leif Lejla Lena Lene Leopold Liburn Lidia Liv Ljiljana Ljubica Ljubiša Ljubomir Lluc Lluís Loïc Lotte Lourdes
Luciano Lucie Ludwig Luisa Luise Lulzim Lydie Macarena Maciej Mads Magda Magdalena Maite Maja Małgorzata Manfred Manon
Manuela Marcelo Marcin Maren Margarita Margit Margrethe Mariana Mariano Marija Marijana Marinko Marit Marjan Marte
Mathias Mathieu Matilda Mats Mattias Mauricio Mauro Maxime Mehmed Mercè Mercedes Merete Mersiha Mette Mevlan Micheál
Milanka Milena Milica Miljan Milka Milko Milutin Miodrag Mirjana Mirko Mirsad Mladen Momčilo Montserrat Morten Muamer
Muharrem Nadine Narcís Nataša Nebojša Nedeljko Nemanja Nenad Nermin Nevena Nieves Nikša Nils Ninoslav Norbert Novak
Núria Obrad Ognjen Ola Ole Oleksandr Olena Oliva Olivera Oriol Oskar Ottar Øystein Pål Pascual Patxi Paulina Paulo
Pernille Petar Petter Pilar Primož Purificación Quentin Quim Radmila Radoje Radomir Radovan Rafaela Ragnar Ragnhild
Raimon Randi Ranko Raquel Ratko Regina Reidar Reinhold Renate Renaud Rexhep Rifat Rikard Rocío Rolf Rosalía Rosario
Rüdiger Rune Sabahudin Sabina Salvatore Samra Sanja Santi Saša Saskia Sava Sead Sebastijan Selim Senad Sergi Shpend
Sigbjørn Sigrid Sigurd Silje Silke Sinan Siniša Siri Sissel Slaven Slavica Slavko Slobodanka Smilja Snežana Sondre
Sonja Søren Srđan Stanko Stefania Stein Stevan Stian Stojan Susana Suzana Svein Sverre Svetozar Synnøve Tanja Taras
Tatjana Teodor Terje Thorbjørn Thorvald Tihomir Tomislav Tone Tor Torbjørn Tore Toril Torstein Trine Trond Trygve Tuva
Ulf Ulla Ulrike Unni Uroš Urs Uwe Valdrin Valon Vanja Vasilije Vegard Velimir Veljko Verica Vesna Vibeke Vicente Vidak
Vidar Vidkun Vigdis Viggo Vilhelm Vinko Vladan Vladislav Vlatko Vojin Vojislav Volker Vuk Vukašin Wojciech Wolfram
Xavi Xhavit Ximena Yann Yannick Yngve Zdenka Zdravko Željka Željko Živko Zlatan Zlatko Zofia Zorana Zvonimir Ана
Андреј Бранко Владимир Горан Данило Дејан Дмитрий Драган Драгана Зоран Иван Ивана Јелена Јован Марија Марко Милан
Милица Милош Небојша Никола Павле Петар Сергей Стефан Тамара
Admir Aldin Aleksa Almir Anica Anto Arijana Armend Arta Artan Arta Asim Avdi Bajro Bardhyl Bashkim Besa Besarta Blerim Blerta Bogdan
Bora Boro Boško Branimir Burbuqe Cvetko Damir Damjan Dardan Denis Dijana Dobrica Dragi Dragoš Drilon Driton Elvis Ermal Ermira
Faruk Fatmir Ferid Filipa Flamur Florent Gazmir Gligor Gojko Gradimir Hamdi Haki Husein Ibrahim Idriz Ilija Irfan Ismet Ivica Izet
Jadran Jagoda Jelica Josip Jovo Katarina Kosovare Krstan Kreshnik Lirije Luan Ljuba Ljubinka Luka Mahir Mihajlo Milisav Milivoje
Milka Milojko Milovan Milorad Miomir Miroljub Mitar Momir Muhamet Mujo Naim Nebojša Nedim Nexhat Nikolina Novica Obren Ognjenka
Omer Petrit Predrag Qemal Radenko Radivoje Rade Radoš Radoslav Radosav Rajko Ramiz Ramush Rasim Ratomir Relja Rijad Rina Rrahman
Safet Sami Sanela Sandra Savo Selma Shaip Shkelzen Shqipe Simo Skender Slađana Sreten Srđa Staniša Stipe Strahinja Svetlana Šefik
Teuta Tihana Toma Tomo Uka Vahid Valmir Vasa Velibor Vidoje Vidosav Vjosa Vladeta Vlado Vojislava Vujadin Xhemail Ylli Zaim Zdravka
Zef Zijad Zenun Zlatka Zvezdana Žarko Živorad Živojin
`);
