"""Words of other people's lives, of diets that are over, and of whole dishes. Same form as `words.py`."""

LIVES: dict[str, str] = {
    "third": """
        student schüler schülerin alumno alumna alumnos élève élèves aluno aluna alunos allievo allieva
        pupil pupils grandmother guru gurú influencer influenceur influenceuse blogger oma opa großmutter großvater grand-mère grand-père avó avô
    """,
    # What is behind the speaker, said of a time.
    "overwith": """
        is_over are_over over_and_done is_behind are_behind vorbei vorüber hinter_dir hinter_mir
        hinter_uns hinter_ihnen quedó_atrás quedaron_atrás quedado_atrás pasó_ya ya_pasó ya_pasaron
        derrière_toi derrière_vous derrière_moi derrière_nous finie finies finita finite finito
        alle_spalle acabou acabaram ficou_para_trás ficaram_para_trás terminó terminaron
    """,
    "spell": """
        phase days months weeks years time times era chapter zeit zeiten tage monate wochen jahre época
        etapa fase días meses años époque période mois semaines années periodo mesi anni tempos dias anos
    """,
    "neveragain": """
        never_again nie_wieder nie_mehr nunca_más plus_jamais jamais_plus mai_più nunca_mais
        jamais_de_novo not_again once_was_enough einmal_reicht
    """,
    # Who says what a reply or a message then calls wrong.
    "nonsense": """
        nonsense rubbish bullshit bs baloney hogwash garbage unsinn quatsch blödsinn mentira tontería
        tonterías disparate n'importe_quoi bêtise absurde sciocchezza sciocchezze assurdo bobagem besteira
        absurdo
    """,
    "reads": """
        invoice_says bill_says caterer_wrote rechnung_steht factura_dice factura_pone facture_dit
        fattura_dice fatura_diz typo_says
    """,
    # One day's feast, and no way to eat.
    "oneoff": """
        not_a_pattern not_a_habit not_a_trend kein_muster keine_gewohnheit
        kein_trend no_una_costumbre no_un_hábito no_un_patrón no_una_tendencia
        pas_une_habitude pas_une_tendance non_un'abitudine non_una_tendenza
        não_um_hábito não_um_padrão não_uma_tendência
    """,
    # As much as is eaten at all: a gap that nobody could keep.
    "harm": """
        nearly_all_you_eat almost_all_you_eat almost_everything_you_eat nearly_everything_you_eat
        all_you_eat_in_a_day fast_alles_was_du fast_alles_,_was_du casi_todo_lo_que_comes
        presque_tout_ce_que_tu_manges presque_tout_ce_que_vous_mangez quasi_tutto_quello_che_mangi
        quase_tudo_o_que_você_come quase_tudo_o_que_comes
    """,
    "myplan": """
        she's_right he's_right they're_right recht_hat_sie recht_hat_er sie_hat_recht er_hat_recht
        tiene_razón elle_a_raison il_a_raison ha_ragione tem_razão enter_that save_that speicher_das
        speichere_das guarda_eso guárdalo enregistre_ça salva_quello salvalo guarda_isso igualzinho
        igualzinha igualito igualita
    """,
    # The whole of what was cooked, and food that is only described.
    "meal": """
        whole_dish whole_tin whole_tray whole_pan whole_pot entire_dish entire_tray entire_pan
        ganze_form gesamte_form ganze_blech ganzen_topf ganze_topf ganze_schüssel molde_entero
        bandeja_entera fuente_entera olla_entera moule_entier plat_entier plaque_entière marmite_entière
        teglia_intera tutta_la_teglia tutta_la_pentola forma_inteira forma_toda tabuleiro_inteiro
        panela_inteira comfort_food something_warm something_cosy something_cozy something_quick
        something_light something_sweet something_savoury something_filling something_hearty was_warmes
        was_süßes was_leichtes was_herzhaftes algo_caliente algo_rico algo_ligero algo_dulce
        quelque_chose_de_chaud quelque_chose_de_léger qualcosa_di_caldo qualcosa_di_leggero algo_quente
        algo_leve
    """,
    "snack": "nibble nibbles picoteo tentempié häppchen grignotage stuzzichino petisco lanchinho",
    "adv_day": """
        any_other_day jeden_anderen_tag jedem_anderen_tag cualquier_otro_día
        tous_les_autres_jours n'importe_quel_autre_jour ogni_altro_giorno qualquer_outro_dia
    """,
    "only": """
        and_you_can_stop_there e_pode_parar_por_aí y_puedes_parar_ahí et_tu_peux_t'arrêter_là
        e_ci_si_ferma_lì und_dann_ist_schluss
    """,
    "divide": "divídelo divídela dividilo teile teil divise-le dividez-le dividi-lo divida-o",
    "burned": """
        treadmill tapis_roulant tapis_de_course cinta_de_correr cinta_del_gimnasio heimtrainer stepper
        eat_back eating_back
    """,
    "money": """
        credit_card credit_cards overdraft dispo tarjeta_de_crédito de_la_tarjeta carta_di_credito
        carte_de_crédit cartão_de_crédito conta_bancária repair_bill dollar_bill savings_account
    """,
}
