package moderato.rules.rule;

/** A language that there are lists for. */
public enum Language {
    EN,
    DE,
    FR,
    ES,
    IT
}
