import type { Grammar } from './grammar.ts'

export const FRENCH: Grammar = {
  verbs: `
    dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute souligné souligne estimé estime
    indiqué indique précisé précise assuré assure annoncé annonce averti avertit confié confie regretté
    regrette écrit lancé lance répondu répond martelé reconnu reconnaît dénoncé dénonce jugé juge
    rappelé rappelle insisté insiste poursuivi poursuit conclu conclut raconté raconte témoigne témoigné
    confirmé confirme prévenu critiqué critique qualifié promis soutient soutenu
    s'est_félicité s’est_félicité réagi réagit s'inquiète s’inquiète s'indigne s’indigne s'interroge
    s’interroge se_félicite se_réjouit résume glisse tonne plaidé plaide réclamé réclame renchérit ironise
    ironisé nuance tempère déplore déploré salué salue promet détaillé détaille soupire souffle commente
    commenté constate constaté tranche fait_savoir fait_valoir s'est_dit s’est_dit s'est_dite s’est_dite
    disait affirmait expliquait racontait
  `,
  auxiliaries: 'a ont avait avaient a-t-il a-t-elle ont-ils',
  copulas: "est était s'est_montré s’est_montré s'est_montrée s’est_montrée reste a_été",
  according: "selon d’après d'après pour",
  that: "que qu’ qu'",
  articles: "le la les l’ l' un une des son sa leur",
  of: "de du des d’ d' à au aux",
  titles: {
    he: `
      m. monsieur président directeur député sénateur procureur avocat
      chancelier chef général ambassadeur professeur chercheur
      habitant agriculteur roi pape préfet patron
    `,
    she: `
      mme madame présidente directrice députée sénatrice procureure avocate chancelière chercheuse
      ambassadrice habitante cheffe préfète patronne reine maîtresse agricultrice
    `,
    any: `
      dr me premier première vice-président vice-présidente responsable
      ministre porte-parole maire secrétaire commissaire juge économiste témoin
    `,
  },
  portfolios: `
    Intérieur Défense Justice Santé Finances Économie Affaires Éducation Travail Écologie Culture
    étrangères sociales République Premier Première Europe
  `,
  bodies: `
    ministère police gouvernement parquet commission tribunal entreprise banque syndicat parti journal
    association préfecture mairie élysée autorités pompiers experts habitants syndicats chercheurs agence
    institut organisation rapport étude communiqué jugement
  `,
  pronouns: { he: 'il -t-il', she: 'elle -t-elle', they: 'ils elles -ils -elles' },
  adverbs:
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier aussi ensuite également toutefois',
  openers: `
    Le La Les Un Une Il Elle Ils Elles On Nous Mais Et Puis Ce Cette Ces Dans Pour Depuis Selon Après
    Avant En Au Aux Des Du De D L’ L Quand Comme Si Pourtant
  `,
  dropsPronouns: false,
}

export const SPANISH: Grammar = {
  verbs: `
    dijo dice dijeron dicho afirmó afirma afirmado afirmaron explicó explica explicado añadió añade
    añadido aseguró asegura asegurado declaró declara declarado señaló señala señalado indicó indica
    manifestó anunció anuncia anunciado advirtió advierte advertido insistió insiste criticó criticado
    denunció denuncia denunciado sostuvo sostiene subrayó subraya reconoció reconoce recordó recuerda
    escribió escribe apuntó apunta destacó destaca respondió preguntó lamentó lamenta prometió confirmó
    confirma contó cuenta comentó agregó expresó calificó tuiteó concluyó celebró celebrado insistido
    reiteró reiterado matizó zanjó espetó admitió admitido adelantó alertó alertado avisó avisado señalan
    señalaron aseguran aseguraron afirman explican explicaron denuncian denunciaron indicaron indican
    reclamó reclamado pidió ironizó sentenció resumió relató relata narró detalló precisó remarcó recalcó
    enfatizó valoró argumentó defendió exigió exclamó confesó contestó respondido recordado pedido decía decían contaba explicaba aseguraba
    señalaba añadía insistía lamentaba replicó replica replicado opinó opina sugirió apostilló puntualizó
    aclaró aclara remató
  `,
  auxiliaries: 'ha han había habían',
  copulas: 'es fue era está estaba estuvo se_mostró se_muestra ha_sido',
  according: 'según para de_acuerdo_con',
  that: 'que',
  articles: 'el la los las un una su sus',
  of: 'de del al',
  titles: {
    he: `
      señor sr. don ministro director alcalde diputado senador abogado
      canciller secretario comisario general embajador profesor investigador
      vecino agricultor rey papa gobernador consejero     `,
    she: `
      señora sra. doña presidenta ministra directora alcaldesa diputada senadora fiscala abogada
      secretaria comisaria jefa embajadora jueza profesora investigadora vecina agricultora reina
      gobernadora consejera
    `,
    any: `
      dr. dra. primer primera vicepresidente vicepresidenta
      portavoz fiscal juez economista testigo líder presidente jefe
    `,
  },
  portfolios: `
    Interior Defensa Justicia Sanidad Hacienda Exteriores Economía Educación Trabajo Cultura Gobierno
    Estado
  `,
  bodies: `
    ministerio policía gobierno fiscalía comisión tribunal empresa banco sindicato partido periódico
    asociación ayuntamiento autoridades bomberos expertos vecinos sindicatos investigadores agencia
    organización oposición fuentes auto informe sentencia comunicado estudio
  `,
  pronouns: { he: 'él', she: 'ella', they: 'ellos ellas' },
  adverbs: 'ayer hoy también luego después además este el_lunes el_martes el_jueves el_viernes',
  openers: `
    El La Los Las Un Una Él Ella Ellos Pero Y Luego Este Esta En Desde Para Según Tras Por Con Sin Al
    Cuando Como Si De
  `,
  dropsPronouns: true,
}

export const ITALIAN: Grammar = {
  verbs: `
    disse dice detto dicono affermato afferma affermò spiegato spiega spiegò aggiunto aggiunge aggiunse
    dichiarato dichiara dichiarò sottolineato sottolinea ribadito ribadisce annunciato annuncia annunciò
    avvertito avverte assicurato assicura scritto scrive scrisse commentato commenta replicato replica
    ricordato ricorda osservato osserva ammesso ammette denunciato denuncia criticato confermato
    tuona sbotta incalza chiosa esulta attacca lamenta confessa chiarisce evidenzia rimarca riferito
    riferisce riferiscono spiegano sottolineano fanno_sapere fa_sapere precisa
    ripete ripetuto conferma sostenuto sostiene raccontato racconta risposto risponde concluso conclude definito precisato
  `,
  auxiliaries: 'ha hanno aveva avevano',
  copulas: 'è era è_stato è_stata si_è_mostrato si_è_mostrata resta',
  according: 'secondo per stando_a',
  that: 'che',
  articles: "il lo la i gli le l’ l' un una uno suo sua",
  of: "di del della dello dell’ dell' dei degli delle d’ al alla",
  titles: {
    he: `
      signor direttore deputato senatore procuratore avvocato
      cancelliere segretario commissario capo generale ambasciatore professore       ricercatore primario agricoltore re papa governatore assessore     `,
    she: `
      signora presidentessa ministra direttrice sindaca deputata senatrice procuratrice avvocata
      segretaria commissaria ambasciatrice professoressa ricercatrice regina governatrice assessora
    `,
    any: `
      dott. prof. vicepresidente vicepremier primo
      presidente portavoce giudice economista testimone premier leader residente abitante passante ministro sindaco
    `,
  },
  portfolios: `
    Interno Esteri Difesa Giustizia Salute Economia Consiglio Istruzione Lavoro Cultura Repubblica
    Viminale Stato
  `,
  bodies: `
    ministero polizia governo procura commissione tribunale azienda banca sindacato partito giornale
    associazione comune autorità pompieri esperti residenti sindacati ricercatori agenzia
    organizzazione opposizione fonti rapporto studio sentenza comunicato
  `,
  pronouns: { he: 'lui egli', she: 'lei ella', they: 'loro essi' },
  adverbs:
    'ai giornalisti ieri oggi anche poi inoltre infine lunedì martedì mercoledì giovedì venerdì sabato domenica',
  openers: `
    Il Lo La I Gli Le Un Una Lui Lei Ma E Poi Questo Questa In Da Per Secondo Dopo Con Al Quando Come Se
    Di Nel Nella
  `,
  dropsPronouns: true,
}

export const PORTUGUESE: Grammar = {
  verbs: `
    disse diz dizem dito afirmou afirma afirmaram explicou explica acrescentou acrescenta declarou
    declara salientou salienta sublinhou sublinha anunciou anuncia alertou alerta avisou garantiu
    garante escreveu escreve criticou critica confirmou confirma negou lamentou lamenta lembrou lembra
    destacou destaca ressaltou defendeu defende respondeu perguntou contou conta revelou revela admitiu
    admite reconheceu reconhece prometeu comentou concluiu considerou considera completou emendou
    disparou ponderou pontuou frisou relatou relata informou informa reforçou rebateu reagiu enfatizou
    argumentou avaliou reiterou ironizou desabafou
  `,
  auxiliaries: 'tem têm tinha tinham',
  copulas: 'é foi era está estava mostrou-se',
  according: 'segundo de_acordo_com para conforme',
  that: 'que',
  articles: 'o a os as um uma seu sua',
  of: 'de do da dos das ao à',
  titles: {
    he: `
      senhor ministro diretor director prefeito deputado senador procurador
      advogado chanceler secretário comissário general embaixador juiz professor       investigador pesquisador morador agricultor rei papa governador autarca     `,
    she: `
      senhora presidenta ministra diretora directora prefeita deputada senadora procuradora advogada
      secretária comissária embaixadora juíza professora investigadora pesquisadora moradora rainha
      governadora
    `,
    any: `
      dr. dra. primeiro-ministro primeira-ministra vice-presidente
      presidente porta-voz economista testemunha chefe líder
    `,
  },
  portfolios: `
    Interior Defesa Justiça Saúde Fazenda Finanças Economia Educação Trabalho Cultura República Estado
    Câmara
  `,
  bodies: `
    ministério polícia governo comissão tribunal empresa banco sindicato partido jornal associação
    câmara autoridades bombeiros especialistas moradores sindicatos investigadores agência organização
    oposição fontes relatório estudo sentença comunicado
  `,
  pronouns: { he: 'ele', she: 'ela', they: 'eles elas' },
  adverbs: 'ontem hoje também depois ainda nesta na segunda-feira terça-feira quarta-feira',
  openers: `
    O A Os As Um Uma Ele Ela Eles Mas E Depois Este Esta Em No Na Desde Para Segundo Após Com Ao Quando
    Como Se De
  `,
  dropsPronouns: true,
}
