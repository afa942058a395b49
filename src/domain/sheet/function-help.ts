/** What the formula bar says of a function: how it is written, and what it gives. */
export interface FunctionHelp {
  readonly name: string
  readonly usage: string
  readonly text: string
}

const help = (usage: string, text: string): FunctionHelp => ({ name: usage.slice(0, usage.indexOf('(')), usage, text })

/** The functions that are proposed, the most used first. */
export const FUNCTION_HELP: readonly FunctionHelp[] = [
  help('SOMME(plage)', 'Additionne les nombres de la plage.'),
  help('MOYENNE(plage)', 'Moyenne des nombres de la plage.'),
  help('MIN(plage)', 'Le plus petit nombre.'),
  help('MAX(plage)', 'Le plus grand nombre.'),
  help('NB(plage)', 'Compte les cellules qui contiennent un nombre ou une date.'),
  help('NBVAL(plage)', 'Compte les cellules qui ne sont pas vides.'),
  help('SI(condition; si vrai; si faux)', 'Donne l’un ou l’autre résultat selon la condition.'),
  help('NB.SI(plage; critère)', 'Compte les cellules qui répondent au critère, comme ">30".'),
  help('NB.SI.ENS(plage1; critère1; plage2; critère2…)', 'Compte les lignes qui répondent à tous les critères.'),
  help('SOMME.SI(plage; critère; plage à additionner)', 'Additionne les nombres des lignes qui répondent au critère.'),
  help(
    'SOMME.SI.ENS(plage à additionner; plage1; critère1…)',
    'Additionne les nombres des lignes qui répondent à tous les critères.',
  ),
  help('ARRONDI(nombre; décimales)', 'Arrondit au plus proche : 2 décimales pour des centimes.'),
  help('ARRONDI.INF(nombre; décimales)', 'Arrondit vers zéro.'),
  help('ARRONDI.SUP(nombre; décimales)', 'Arrondit en s’éloignant de zéro.'),
  help('RECHERCHEV(valeur; tableau; colonne; FAUX)', 'Cherche dans la première colonne, donne la colonne demandée.'),
  help('INDEX(plage; ligne; colonne)', 'Donne la cellule d’une ligne et d’une colonne de la plage.'),
  help('EQUIV(valeur; plage; 0)', 'Donne le rang de la valeur dans la plage.'),
  help('SIERREUR(valeur; sinon)', 'Remplace une erreur par autre chose.'),
  help('ET(condition1; condition2…)', 'Vrai si toutes les conditions sont vraies.'),
  help('OU(condition1; condition2…)', 'Vrai si l’une des conditions est vraie.'),
  help('NON(condition)', 'Vrai si la condition est fausse.'),
  help('AUJOURDHUI()', 'La date du jour.'),
  help('DATE(année; mois; jour)', 'Une date.'),
  help('JOURS(date de fin; date de début)', 'Nombre de jours entre deux dates.'),
  help('JOUR(date)', 'Le jour du mois.'),
  help('MOIS(date)', 'Le numéro du mois.'),
  help('ANNEE(date)', 'L’année.'),
  help('FIN.MOIS(date; mois)', 'Le dernier jour du mois, un certain nombre de mois plus tard.'),
  help('MOIS.DECALER(date; mois)', 'La même date, un certain nombre de mois plus tard.'),
  help('JOURSEM(date; 2)', 'Le jour de la semaine : 1 pour lundi, 7 pour dimanche.'),
  help('SERIE.JOUR.OUVRE(date; jours; fériés)', 'La date, un certain nombre de jours ouvrés plus tard.'),
  help('NB.JOURS.OUVRES(début; fin; fériés)', 'Nombre de jours ouvrés entre deux dates, bornes comprises.'),
  help('ENT(nombre)', 'La partie entière, vers le bas.'),
  help('ABS(nombre)', 'Le nombre sans son signe.'),
  help('MOD(nombre; diviseur)', 'Le reste de la division.'),
  help('CONCATENER(texte1; texte2…)', 'Met des textes bout à bout, comme &.'),
  help('GAUCHE(texte; caractères)', 'Les premiers caractères du texte.'),
  help('DROITE(texte; caractères)', 'Les derniers caractères du texte.'),
  help('STXT(texte; début; caractères)', 'Des caractères au milieu du texte.'),
  help('NBCAR(texte)', 'Nombre de caractères.'),
  help('MAJUSCULE(texte)', 'Met en majuscules.'),
  help('MINUSCULE(texte)', 'Met en minuscules.'),
  help('SUPPRESPACE(texte)', 'Ôte les espaces en trop.'),
  help('TEXTE(nombre; format)', 'Écrit un nombre ou une date, comme "# ##0,00 €" ou "jj/mm/aaaa".'),
  help('SOMMEPROD(plage1; plage2…)', 'Additionne les produits, ligne à ligne.'),
  help('MOYENNE.SI(plage; critère; plage à moyenner)', 'Moyenne des lignes qui répondent au critère.'),
  help('RANG(nombre; plage)', 'La place du nombre dans la plage, du plus grand au plus petit.'),
  help('MEDIANE(plage)', 'Le nombre du milieu.'),
]
