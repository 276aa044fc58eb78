// Hashes the chosen or dropped file in the browser; only the hash is sent.
(function () {
  "use strict";
  const formulario = document.getElementById("porArquivo");
  const campo = document.getElementById("arquivo");
  const area = formulario.querySelector(".soltar");

  async function conferir(arquivo) {
    const resumo = await crypto.subtle.digest("SHA-256", await arquivo.arrayBuffer());
    document.getElementById("sha256").value = Array.from(new Uint8Array(resumo), (b) => b.toString(16).padStart(2, "0")).join("");
    formulario.submit();
  }

  campo.addEventListener("change", () => campo.files.length && conferir(campo.files[0]));
  ["dragover", "dragleave", "drop"].forEach((tipo) => area.addEventListener(tipo, (evento) => {
    evento.preventDefault();
    area.classList.toggle("sobre", tipo === "dragover");
    if (tipo === "drop" && evento.dataTransfer.files.length) {
      conferir(evento.dataTransfer.files[0]);
    }
  }));
})();
