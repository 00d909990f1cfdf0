import { words } from './list';

/** Given names that seldom are anything else: enough to tell most people in the news from places and firms. */
export const FIRST_NAMES = words(`
Aaron Abdul Abdullah Abigail Abraham Ada Adam Adele Adnan Adrian Adriana Agnes Ahmad Ahmed Aisha Akira Alan Albert
Alberto Albin Aleksandar Aleksander Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis
Alfred Ali Alice Alicia Alireza Alison Allan Allison Amanda Amber Amina Amir Amy Ana Anastasia Anders Andre Andrea
Andreas Andrei Andrej Andres Andrew Andrzej Andy Angela Angelina Anita Ann Anna Anne Annette Annie Anthony Antoine
Anton Antonio Antony Anwar Ariel Arlene Arnold Arthur Artur Asif Audrey Avigdor Ayman Aziz Barack Barbara Barry
Bashar Beatrice Ben Benjamin Benny Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Bogdan Boris Brad Bradley
Brandon Branko Brenda Brendan Brett Brian Bruce Bruno Bryan Calvin Camilla Carl Carla Carlo Carlos Carmen Carol
Caroline Carolyn Carrie Catherine Cathy Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian
Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Colin Connie
Connor Corey Craig Cristina Curtis Cynthia Daisy Damien Dan Dana Daniel Daniela Danielle Danny Darren Dave David
Dawn Dean Debbie Deborah Dejan Denis Dennis Derek Diana Diane Diego Dimitri Dmitri Dmitry Dominic Don Donald Donna
Doris Dorothy Doug Douglas Dragan Duncan Dustin Dylan Earl Ebrahim Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin
Eileen Elaine Elena Eli Elias Elizabeth Ella Ellen Emily Emma Emmanuel Enrique Enver Eric Erica Erik Erin Ernest
Ernesto Ethan Eugene Eva Evan Eve Evelyn Farid Fatima Fatmir Federico Felipe Felix Fernando Fiona Florence Frances
Francesco Francis Francisco Francois Frank Fred Freddie Frederick Friedrich Fumio Gabriel Gabriela Gail Gareth Gary
Gavin Gennifer Geoff Geoffrey Georg George Georges Georgia Gerald Gerard Gerhard Giancarlo Gina Giorgia Giorgio
Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Graham Greg Gregory Greta Guido Guillermo Gustavo Hamid Hannah
Hans Harold Harriet Harry Harvey Hashim Hassan Heather Hector Heidi Heinz Helen Helena Helmut Henri Henrik Henry
Herbert Herman Hillary Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Ines Ingrid Irene Irina
Irving Isaac Isabel Isabelle Ismail Ivan Ivana Ivanka Ivica Ivo Jack Jackie Jacob Jacqueline Jacques Jake Jakob
Jamal James Jamie Jan Jane Janet Janez Janice Jared Jason Javier Jay Jean Jeanne Jeff Jeffrey Jelena Jennifer Jens
Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joanne Joao Joaquin Joe Joel Johan Johanna
John Johnny Jon Jonas Jonathan Jordi Jorge Josh Jose Josef Josep Joseph Joshua Josip Jovan Joyce Juan Juanita Judith
Judy Julia Julian Julie Julien Julio Jun Justin Justine Karen Karim Karin Karl Karla Kate Katherine Kathleen Kathryn
Kathy Katie Katrina Kay Keith Kellyanne Ken Kenji Kenneth Kevin Khalid Kim Kimberly Kirk Kirsten Klaus Konstantin
Kristen Kristina Kyle Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Lee Leila Leo Leon Leonard Leonardo
Leonid Leslie Lewis Liam Lillian Linda Lindsay Lisa Liz Lloyd Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Luigi
Luis Luka Lukas Luke Lydia Lynn Madeleine Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Margaret
Maria Marian Marianne Marie Marilyn Marina Mario Marion Mariusz Marjorie Mark Marko Markus Marta Martha Martin
Martina Marvin Mary Maryam Masoud Mathew Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maya Megan Mehdi
Melania Melanie Melissa Melvin Michael Michel Michele Michelle Miguel Mika Mike Mikhail Milan Milorad Milos Mira
Miriam Miroslav Mitch Mitchell Mohamed Mohammad Mohammed Monica Monika Muhammad Murray Mustafa Nadia Nancy Naomi
Narendra Nasser Natalia Natalie Natasha Nathan Neil Nelson Niall Nicholas Nick Nicola Nicolas Nicole Nigel Nikita
Nikol Nikola Nikolai Nina Noah Noel Nora Norman Oksana Oleg Olaf Olga Oliver Olivia Omar Oscar Osama Oswaldo Otto
Owen Pablo Pamela Paolo Pascal Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penny Pete Peter Petr Petra
Petro Phil Philip Philippe Phillip Phyllis Pierre Pieter Piotr Predrag Rachel Rafael Rahul Rajiv Ralph Ramon Ramzan
Randy Rashid Raul Ray Raymond Rebecca Recep Reginald Reinhard Renata Rene Rex Reza Ricardo Richard Rick Ricky Rita
Rob Robert Roberta Roberto Robin Rodaba Rodney Rodrigo Roger Roland Roman Ron Ronald Rosa Rosemary Ross Roy Ruben
Rudolf Rudy Rupert Russell Ruth Ryan Sabine Sadiq Said Saleh Salim Sally Salman Salvador Sam Samantha Samir Samuel
Sandra Sanna Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Shane Shannon Sharon Shaun Sheila Shinzo
Shirley Sigmar Silvia Silvio Simon Simone Slobodan Sofia Sonia Sophia Sophie Stan Stanley Stefan Stefano Stella
Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanne Suzanne Sven Svetlana Sylvia Tamara
Tammy Tania Tanya Tara Tariq Tatiana Ted Terence Teresa Terry Theodore Theresa Thierry Thomas Tiffany Tim Timothy
Tina Todd Tom Tomas Tomasz Tommy Toni Tony Tracy Travis Trevor Tyler Ulrich Ursula Valentina Valerie Vanessa Vera
Vernon Veronica Victor Victoria Viktor Viktoria Vincent Virginia Vitaly Vjosa Vladimir Vlad Volodymyr Walter Wanda
Warren Wayne Wendy Werner Wilhelm William Willie Wolfgang Xavier Yair Yasser Yitzhak Yolanda Yoshihide Yulia Yuri
Yusuf Yves Yvonne Zachary Zoe Zoran Zuzana
`);
