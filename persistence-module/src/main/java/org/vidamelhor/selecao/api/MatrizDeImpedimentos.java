package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * Every judge against every entity, and what crossing them found (B-5.9, B-2.4, B-4.1). No CPF in it is whole.
 *
 * @param membros in the order of the Comissão
 * @param linhas in the order of arrival
 */
public record MatrizDeImpedimentos(List<Membro> membros, List<Linha> linhas, List<AchadoDoCruzamento> achados)
        implements Serializable {

    public MatrizDeImpedimentos {
        membros = List.copyOf(membros);
        linhas = List.copyOf(linhas);
        achados = List.copyOf(achados);
    }

    /** @param cpf masked */
    public record Membro(Long id, String login, String nome, String cpf, boolean titular, boolean preside)
            implements Serializable {}

    /**
     * @param aberta whether Envelope A is open; until then only the CNPJ was crossed (B-5.4)
     * @param celulas one for each member, in their order
     */
    public record Linha(Long participante, String codigo, String nome, Cnpj cnpj, boolean aberta, List<Celula> celulas)
            implements Serializable {

        public Linha {
            celulas = List.copyOf(celulas);
        }

        public Celula celula(Long membro) {
            return celulas.stream()
                    .filter(c -> c.membro().equals(membro))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * @param declaracao the last one; null when there is none
     * @param pendentes links that stand undecided
     * @param decisao the last of the presidency; null when there is none
     * @param noLugarDe name of the impeded holder for whom this substitute judges; null otherwise
     * @param substituto name of who judges in this impeded holder's place; null when nobody does
     * @param julga whether this member judges the entity's proposal
     */
    public record Celula(
            Long membro,
            SituacaoDoJulgador situacao,
            DeclaracaoResumo declaracao,
            Set<VinculoComEntidade> pendentes,
            DecisaoDeVinculoResumo decisao,
            String noLugarDe,
            String substituto,
            boolean julga)
            implements Serializable {

        public Celula {
            pendentes = Set.copyOf(pendentes);
        }
    }

    /** The member whom a login names; empty for whoever is not of the Comissão. */
    public Optional<Membro> membro(String login) {
        return membros.stream().filter(m -> m.login().equals(login)).findFirst();
    }

    /** @throws java.util.NoSuchElementException when nobody has that id */
    public Membro membro(Long id) {
        return membros.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    /** @throws java.util.NoSuchElementException when no entity has that id */
    public Linha linha(Long participante) {
        return linhas.stream()
                .filter(l -> l.participante().equals(participante))
                .findFirst()
                .orElseThrow();
    }
}
