package org.vidamelhor.notificacao.servico;

import com.samskivert.mustache.Mustache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.notificacao.dominio.Aviso;
import org.vidamelhor.notificacao.dominio.Correio;

/** A notice as an e-mail: plain text, and the same as simple HTML. */
@ApplicationScoped
class EscritorDeCorreio {

    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final int ASSUNTO = 120;

    @Inject
    @ConfigProperty(name = "vidamelhor.url.publica", defaultValue = "http://localhost:8080")
    private String urlPublica;

    MimeMessage mensagem(Session sessao, String remetente, Correio correio) throws MessagingException {
        Aviso aviso = correio.getAviso();
        var mensagem = new MimeMessage(sessao) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", correio.getMensagemId());
            }
        };
        mensagem.setFrom(new InternetAddress(remetente));
        mensagem.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(correio.getPara()));
        String assunto = Textos.texto(Explicacao.de("", "notificacao.correio.assunto", aviso.getTexto()));
        mensagem.setSubject(assunto.length() <= ASSUNTO ? assunto : assunto.substring(0, ASSUNTO - 1) + '…', UTF8);
        mensagem.setHeader("Auto-Submitted", "auto-generated");
        var texto = new MimeBodyPart();
        texto.setText(preencher("aviso.txt", false, dados(aviso)), UTF8);
        var html = new MimeBodyPart();
        html.setText(preencher("aviso.html", true, dados(aviso)), UTF8, "html");
        mensagem.setContent(new MimeMultipart("alternative", texto, html));
        mensagem.saveChanges();
        return mensagem;
    }

    private Map<String, Object> dados(Aviso aviso) {
        var dados = new HashMap<String, Object>();
        dados.put("texto", aviso.getTexto());
        dados.put("endereco", urlPublica + aviso.getEndereco());
        dados.put("rodape", Textos.texto(Explicacao.de("", "notificacao.correio.rodape")));
        dados.put(
                "vence",
                aviso.getVence() == null
                        ? ""
                        : Textos.texto(Explicacao.de("", "notificacao.correio.vence", aviso.getVence())));
        dados.put(
                "regra",
                aviso.getRegra().isEmpty()
                        ? ""
                        : Textos.texto(Explicacao.de("", "notificacao.correio.regra", aviso.getRegra())));
        return dados;
    }

    static String preencher(String modelo, boolean html, Map<String, Object> dados) {
        try (var leitor = new InputStreamReader(
                EscritorDeCorreio.class.getResourceAsStream("/notificacao/" + modelo), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(html)
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .compile(leitor)
                    .execute(dados);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
