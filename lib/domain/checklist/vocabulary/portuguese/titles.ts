import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Portuguese: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})antes (?:d[aoe]s?|de)(?!\p{L})|(?<!\p{L})pré-|(?<!\p{L})pr[ée][ -]?(?:implanta|deploy|lançamento|produção|requisit|voo|publica|release|go)|(?<!\p{L})(?:verificações|tarefas|passos|etapas|condições|atividades|ações) prévi|^prévi|(?<!\p{L})requisitos prévios|(?<!\p{L})prepara/iu,
  after:
    /(?<!\p{L})após(?!\p{L})|(?<!\p{L})depois d|(?<!\p{L})depois$|(?<!\p{L})pós-|(?<!\p{L})pós ?(?:implanta|deploy|lançamento|produção|publica|release|go)|(?<!\p{L})posterior(?:es)?(?!\p{L})|(?<!\p{L})operação assistida(?!\p{L})|(?<!\p{L})hypercare(?!\p{L})/iu,
  later:
    /(?<!\p{L})(?:imediat|a curto prazo|a médio prazo|a longo prazo|curto prazo|médio prazo|longo prazo|primeir[oa]s?(?!\p{L}))/iu,
  launchWindow:
    /(?<!\p{L})(?:janela|dia|data) d[aeo] (?:lançamento|implantação|deploy|entrada em produção|publicação|mudança|virada|release|go-?live)(?!\p{L})(?! :)|(?<!\p{L})dia d(?!\p{L})/iu,
  launchWord:
    /(?<!\p{L})virada(?!\p{L})|^(?:implantar|publicar|fazer (?:o )?deploy) (?:em|no|na|a|o)(?!\p{L})|(?<!\p{L})liberação gradual|(?<!\p{L})entrada em produção/iu,
  launchOnly:
    /^execução$|^(?:(?:durante|execução|passos|procedimento|processo|fase|etapas?|tarefas|realização|início) (?:d[aeo] |a |o )?){0,3}(?:implantação|lançamento|deploy|publicação|liberação|entrega|subida)(?: (?:em|n[ao]|d[aeo]|para|aplicação|sistema|produção|serviços?|ambiente)){0,5}$/iu,
  carriesOut: /^(?:o |a |os )?(?:procedimento|passos|sequência|migração|passo a passo)$/iu,
  notLaunch:
    /configura|estratégia|critério|comunicaç|contato|contacto|equipe|(?<!\p{L})equipa(?!\p{L})|(?<!\p{L})notas(?!\p{L})|histórico|(?<!\p{L})testes?(?!\p{L})|ensaio|planejamento|planeamento|reversão|roll-?back|aprovaç|informaç|detalhes|resumo|monitoramento|monitorização|requisito|ambiente de (?:teste|homolog)|(?<!\p{L})chaves?(?!\p{L})|documentaç|homologação/iu,
  goLive:
    /(?<!\p{L})entrada em (?:produção|operação|serviço)(?!\p{L})|(?<!\p{L})go-?live(?!\p{L})|(?<!\p{L})colocar no ar(?!\p{L})|(?<!\p{L})colocação em (?:produção|operação)(?!\p{L})|(?<!\p{L})ida (?:ao ar|para produção)(?!\p{L})|(?<!\p{L})ir ao ar(?!\p{L})|(?<!\p{L})subida para produção(?!\p{L})/iu,
  optional: /^opciona(?:l|is)(?!\p{L})|[([](?:opciona|facultativ)|^facultativ/iu,
  rollback:
    /(?<!\p{L})reversão(?!\p{L})|(?<!\p{L})reverter(?!\p{L})|(?<!\p{L})roll-?back|(?<!\p{L})retorno à versão|(?<!\p{L})restauração da versão|(?<!\p{L})plano de (?:retorno|volta)|(?<!\p{L})desfazer(?!\p{L})/iu,
  incident:
    /(?<!\p{L})incident|(?<!\p{L})emergência|(?<!\p{L})contingência|(?<!\p{L})crise(?!\p{L})|(?<!\p{L})indisponibilidade/iu,
  mends:
    /(?<!\p{L})(?:solução|resolução) de problemas|(?<!\p{L})(?:problemas|erros) (?:comuns|frequentes|conhecidos)/iu,
  executes:
    /(?<!\p{L})passos(?!\p{L})|(?<!\p{L})etapas(?!\p{L})|(?<!\p{L})ações(?!\p{L})|(?<!\p{L})procedimento|(?<!\p{L})execução|(?<!\p{L})(?:se|caso|quando) (?:for |seja )?necessári|(?<!\p{L})(?:se|caso|em caso de)(?!\p{L}).{0,40}falh|(?<!\p{L})lista de verificação/iu,
  fails: /^(?:se|caso|em caso de|quando)(?!\p{L}).{0,40}(?:falh|problema|erro(?!\p{L})|der errado)/iu,
  stops:
    /(?<!\p{L})(?:critérios?|condições|gatilhos|limites|motivos) (?:de |d[ao] |para )(?:a |o )?(?:reversão|roll-?back|reverter|parada|abortar|cancelamento|interrupção|no-?go)|(?<!\p{L})quando (?:reverter|abortar|parar|cancelar|interromper)(?!\p{L})|^(?:parar|abortar|cancelar|interromper) (?:se|caso)(?!\p{L})/iu,
  criteria:
    /(?<!\p{L})critérios? de (?:sucesso|aceitação|aceite|saída|conclusão)|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})aprovaç(?:ão|ões)(?!\p{L})|(?<!\p{L})assinaturas?(?!\p{L})|(?<!\p{L})aceite(?!\p{L})|(?<!\p{L})autorizaç(?:ão|ões)(?!\p{L})|(?<!\p{L})de acordo(?!\p{L})|(?<!\p{L})homologação final(?!\p{L})|(?<!\p{L})termo de/iu,
  contents: /(?<!\p{L})sumário(?!\p{L})|(?<!\p{L})índice(?!\p{L})|(?<!\p{L})tabela de conteúdos?|^conteúdo$/iu,
  contacts:
    /(?<!\p{L})contatos?(?!\p{L})|(?<!\p{L})contactos?(?!\p{L})|(?<!\p{L})escalonamento(?!\p{L})|(?<!\p{L})escalação(?!\p{L})|(?<!\p{L})plantão(?!\p{L})|(?<!\p{L})sobreaviso(?!\p{L})/iu,
  links:
    /(?<!\p{L})links(?!\p{L})|(?<!\p{L})ligações(?!\p{L})|(?<!\p{L})documentos? relacionad|(?<!\p{L})documentação relacionad|^referências$|(?<!\p{L})recursos(?!\p{L})|(?<!\p{L})painéis$|(?<!\p{L})veja também(?!\p{L})|(?<!\p{L})ver também(?!\p{L})/iu,
  history: /(?<!\p{L})(?:histórico|registro|registo|controle|controlo) de (?:versões|alterações|revisões|mudanças)/iu,
  reference:
    /(?<!\p{L})referência(?!\p{L})|(?<!\p{L})glossário(?!\p{L})|(?<!\p{L})anexos?(?!\p{L})|(?<!\p{L})apêndice|(?<!\p{L})(?:resultados?|saída) esperad|(?<!\p{L})solução de problemas|(?<!\p{L})resolução de problemas/iu,
  remarks:
    /(?<!\p{L})notas(?!\p{L})|(?<!\p{L})observações(?!\p{L})|(?<!\p{L})comentários(?!\p{L})|^(?:resumo|introdução|objetivos?|propósito|contexto|escopo|âmbito|visão geral)$|^sobre (?:este|esta|o|a)/iu,
  option: /^(?:opção|variante|alternativa|abordagem)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /^(?:verificar|atualizar|enviar|preparar|coletar|recolher|obter|anunciar|publicar|notificar|informar|avisar|remover|corrigir|migrar|redigir|escrever|compartilhar|solicitar|confirmar|validar|configurar|criar|adicionar|aprovar)(?!\p{L})/iu,
  flow: /^(?:para |em caso de )?(?:uma? |o |a )?(?:versão|entrega|atualização|implantação|lançamento|mudança|correção|hot-?fix|release)(?: de)? (?:correção|correctiva|corretiva|menor|maior|padrão|urgente|emergência|emergencial|completa|normal|segurança)$|^(?:se|para|caso|em caso de) [^:]{2,80}:?$/iu,
  pickOne:
    /(?<!\p{L})(?:remover|excluir|apagar|riscar|ignorar)(?!\p{L}).{0,40}(?:não (?:se aplica|se aplicar|aplicável))|(?<!\p{L})(?:usar|seguir|manter|escolher|preencher)(?!\p{L}).{0,30}(?:apenas|somente|uma das|aquela que)/iu,
  stageLast:
    /(?<!\p{L})final(?!\p{L})|(?<!\p{L})últim[oa](?!\p{L})|(?<!\p{L})diretoria(?!\p{L})|(?<!\p{L})direção(?!\p{L})|(?<!\p{L})definitiv/iu,
  closes:
    /(?<!\p{L})encerramento(?!\p{L})|(?<!\p{L})fechamento(?!\p{L})|(?<!\p{L})fecho(?!\p{L})|(?<!\p{L})após(?!\p{L})|(?<!\p{L})pós-|hypercare/iu,
  areaSecurity: /(?<!\p{L})segurança(?!\p{L})|(?<!\p{L})cibersegurança|(?<!\p{L})testes? de (?:invasão|intrusão)/iu,
  areaDatabase:
    /(?<!\p{L})bancos? de dados(?!\p{L})|(?<!\p{L})bases? de dados(?!\p{L})|(?<!\p{L})migraç(?:ão|ões) de dados|(?<!\p{L})esquema(?!\p{L})/iu,
  areaTesting:
    /(?<!\p{L})qualidade(?!\p{L})|(?<!\p{L})testes?(?!\p{L})|(?<!\p{L})regressão(?!\p{L})|(?<!\p{L})homologação(?!\p{L})/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:cerca de|aproximadamente|pelo menos) )?(?<![\p{L}\p{N}])(?:\d{1,4}|uma?|dois|duas|três|quatro|cinco|seis|sete|dez)[ -]?(?:minutos?|min|horas?|h|dias?(?: úteis)?|semanas?) antes(?!\p{L})(?: d[aeo] (?:implantação|lançamento|deploy|entrada em produção|go-?live|publicação|virada|início|release)(?!\p{L}))?/iu,
  since:
    /(?:~ ?|(?<!\p{L})(?:cerca de|aproximadamente) )?(?<![\p{L}\p{N}])(?:\d{1,4}|uma?|dois|duas|três|quatro|cinco|seis|sete|dez)[ -]?(?:minutos?|min|horas?|h|dias?(?: úteis)?|semanas?) (?:após|depois|mais tarde)(?!\p{L})(?: (?:d[aeo]|[ao]) (?:implantação|lançamento|deploy|entrada em produção|go-?live|publicação|virada|release)(?!\p{L}))?/iu,
  within:
    /(?<!\p{L})(?:(?:dentro de|em até|em|durante|n[ao]s) (?:as? |os? )?|(?:as |os )?(?=primeir))(?:primeir[oa]s? |próxim[oa]s? )?(?:\d{1,4}|uma?|dois|duas|três|quatro|cinco|seis|sete|dez)[ -]?(?:minutos?|min|horas?|h|dias?|semanas?)(?!\p{L})|(?<!\p{L})(?:a |na |durante a )?primeira (?:hora|semana)(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:n?o )?dia anterior(?!\p{L})|(?<!\p{L})(?:n?a )?véspera(?!\p{L})/iu,
  dayOf:
    /(?<!\p{L})(?:o )?dia d(?!\p{L})|(?<!\p{L})(?:n?o )?mesmo dia(?!\p{L})|(?<!\p{L})(?:n?o )?dia d[ao] (?:implantação|lançamento|deploy|virada|entrada em produção)(?!\p{L})/iu,
  dayAfter: /(?<!\p{L})(?:n?o )?dia seguinte(?!\p{L})/iu,
  dayNumber: /(?<!\p{L})(?:dia|semana|hora)s? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| a )\d{1,3})?(?![\p{L}\p{N}])/iu,
  weekday:
    /(?<!\p{L})(?:segunda|terça|quarta|quinta|sexta)-feira(?!\p{L})(?: (?:anterior|seguinte|de manhã|à tarde|à noite|antes|depois)(?!\p{L}))?|(?<!\p{L})(?:sábado|domingo)(?!\p{L})(?: (?:anterior|seguinte|de manhã|à tarde|à noite)(?!\p{L}))?/iu,
  until: /^ ?(?:a|até) /iu,
  minutes: /^min(?:utos?)?(?!\p{L})/iu,
  hours: /^horas?(?!\p{L})/iu,
  days: /^dias?(?!\p{L})/iu,
  weeks: /^sem(?:anas?)?(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
